/// Who somebody is, as far as that has been shown: by a code that we sent to their e-mail address, or by
/// an identity provider that they went to.
///
/// Start at [Proof], which is kept with a draft and goes along when it is sent. [EmailCodes] sends a code;
/// [Hops] is the way to the provider and back, [OidcClient] what we say to it. Drafts are known to the
/// package above, which knows this one.
package se.ingangen.content.eservice.identity;

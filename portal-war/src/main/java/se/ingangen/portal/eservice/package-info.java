/// The pages of an e-service: its questions one at a time, the check of the answers, the receipt.
///
/// Start at [StepPage]. Forms are plain HTML that Faces renders; what they send is read here and
/// judged by the definition (decisions/0003). A draft is known by the secret in the address, and a
/// form by a token that belongs to that draft and step. Before them stands [FindPage], which leads to the
/// right e-service. With [Counter] on, the staff fill in together with a person: the same pages at
/// addresses below `/desk`, with the Swedish beside the person's language (decisions/0009).
package se.ingangen.portal.eservice;

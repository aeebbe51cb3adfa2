/// What a reader chooses about text and colours, beyond what their browser already says.
///
/// The choice is the first part of the address, so that it needs no cookie, account or script. Start
/// at [Preference], what can be chosen, and [Preferences], what somebody has chosen; then
/// [PreferenceFilter], through which every page of theirs goes. It has the page made as for anybody
/// and changes two things in it: [PageLinks] keeps the choice in every link, and [PreferredStyles]
/// has the style sheet. The portal's other packages know nothing of this one.
package se.ingangen.portal.preference;

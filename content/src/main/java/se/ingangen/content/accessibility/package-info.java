/// What the accessibility statement says that is not prose: what does not work, and how we tested.
///
/// Start at [Statement]. [KnownIssues] is read from `accessibility/known-issues.json`, which people
/// write; [TestRun] from `accessibility/last-run.json`, which a full test run writes. The words for
/// each language are messages, by the key of the issue.
package se.ingangen.content.accessibility;

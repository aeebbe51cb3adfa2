/// The gate that every page passes: what engines, scripts and a keyboard find out about it.
///
/// Start at [AccessibilityIT]. [Routes] finds every state of the portal that a reader can come to, and
/// [ServiceRoutes] those of the e-services, whose definitions a [Guide] reads and a [Recording] walks;
/// an [Inspection] looks at one of them; the checks themselves are scripts that run in the page
/// (`*.js` beside the resources of this package) and, where that is not enough, [KeyboardWalk],
/// [AxeEngine] and [NuChecker]. [MutantsIT] breaks one thing at a time, and sees whether the gate
/// sees it.
package se.ingangen.portal.accessibility;

/// What a visitor hears who cannot see the screen: Orca reads the portal in Chromium, by keyboard only.
///
/// Start at [ScreenReaderIT], which plays every `*.scenario` of this package's resources; [Scenario]
/// tells how such a file is written. [ScreenReader] is the whole of it: a [Desktop] of its own that
/// nobody sees, Orca, a browser, and a [Voice] that writes down what it is asked to say instead of
/// saying it.
package se.ingangen.portal.screenreader;

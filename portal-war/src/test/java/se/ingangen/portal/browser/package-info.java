/// The portal as visitors, clerks and other systems meet it: the WAR that was built, in its own
/// server, seen through a real browser.
///
/// Start at [BrowserTest] for what a visitor can do, or [PortalTest] for what only a program sends.
/// Whatever they find is the one portal that [Portal] starts for all of them, so a test counts on
/// nothing that another has left, and leaves the starter content as it was.
package se.ingangen.portal.browser;

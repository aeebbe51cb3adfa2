/// Starts the portal on the developer's or operator's machine, with nothing but a JDK and the
/// GlassFish zip.
///
/// Start at [Launcher]: it reads [Settings], takes the [DataFolder], writes the [Domain] anew,
/// starts the [Server] and waits for [Readiness]. Only the JDK is used here: the launcher runs
/// outside the server, before any library is there. The one class that runs inside is
/// [LauncherWatch].
package se.ingangen.run;

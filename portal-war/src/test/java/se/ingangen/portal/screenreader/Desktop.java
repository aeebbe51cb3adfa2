package se.ingangen.portal.screenreader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import se.ingangen.portal.browser.Folders;

/// A desktop that nobody sees: a screen, a window manager and a message bus of its own, and a home
/// that is empty at first and gone at the end.
final class Desktop implements AutoCloseable {

    private final Programs programs;
    private final Path home;

    /// Where programs put their sockets. Not below the home, since the name of a socket may have no
    /// more than 107 bytes.
    private final Path sockets;

    private Desktop(Programs programs, Path home, Path sockets) {
        this.programs = programs;
        this.home = home;
        this.sockets = sockets;
    }

    /// @param folder for the home, and for what the programs write
    static Desktop start(Path folder) throws IOException {
        var home = Files.createDirectories(folder.resolve("home"));
        var sockets = Files.createTempDirectory("screen-reader");
        var desktop = new Desktop(new Programs(folder), home, sockets);
        try {
            desktop.furnish();
            return desktop;
        } catch (IllegalStateException | IOException e) {
            desktop.close();
            throw e;
        }
    }

    private void furnish() throws IOException {
        programs.set("PATH", aloneOnPath() + ":" + System.getenv("PATH"));
        programs.set("HOME", home);
        programs.set("XDG_CONFIG_HOME", home.resolve("config"));
        programs.set("XDG_CACHE_HOME", home.resolve("cache"));
        programs.set("XDG_DATA_HOME", home.resolve("share"));
        programs.set("XDG_RUNTIME_DIR", sockets);
        programs.set("TMPDIR", sockets);
        programs.set("LC_ALL", "C.UTF-8");
        programs.set("GSETTINGS_BACKEND", "memory");
        programs.set("GNOME_ACCESSIBILITY", "1");
        var screen =
                programs.startAndAsk("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp");
        programs.set("DISPLAY", ":" + screen);
        var bus = programs.startAndAsk("dbus-daemon", "--session", "--nofork", "--print-address=1");
        programs.set("DBUS_SESSION_BUS_ADDRESS", bus);
        programs.start("openbox");
    }

    /// Orca asks `pgrep` whether the user has another Orca, and if so does not start. On this desktop
    /// it is the only one, whatever runs on others.
    private Path aloneOnPath() throws IOException {
        var folder = Files.createDirectories(home.resolve("bin"));
        var nothingFound = Files.writeString(folder.resolve("pgrep"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(nothingFound, PosixFilePermissions.fromString("rwx------"));
        return folder;
    }

    Programs programs() {
        return programs;
    }

    Path home() {
        return home;
    }

    @Override
    public void close() throws IOException {
        programs.close();
        Folders.delete(home);
        Folders.delete(sockets);
    }
}

package se.ingangen.run;

/// Why the portal cannot start, said in one line for the person who started it.
final class StartException extends RuntimeException {

    /// A setting is wrong.
    static final int SETTING = 2;

    /// The port or the data folder cannot be had.
    static final int TAKEN = 3;

    /// GlassFish or the application is missing.
    static final int MISSING = 4;

    /// The application did not come up.
    static final int FAILED = 5;

    /// The server hung every time.
    static final int HUNG = 6;

    /// The server ended by itself after it had been ready.
    static final int DIED = 7;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    StartException(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}

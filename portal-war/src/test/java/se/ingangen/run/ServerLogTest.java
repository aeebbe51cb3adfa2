package se.ingangen.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    private static final String FAILED = """
            [2026-11-21T19:33:15.1Z] [GF 8.0.0] [INFO] [] [web] [tid: _ThreadID=1] [levelValue: 800] [[
              Loading application]]

            [2026-11-21T19:33:15.2Z] [GF 8.0.0] [SEVERE] [] [core] [tid: _ThreadID=1] [levelValue: 1000] [[
              Exception while loading the app : the table is missing
            java.lang.IllegalStateException: the table is missing
            \tat se.ingangen.Start.run(Start.java:10)]]

            [2026-11-21T19:33:15.3Z] [GF 8.0.0] [SEVERE] [] [core] [tid: _ThreadID=1] [levelValue: 1000] [[
              And another thing]]
            """;

    @TempDir
    Path folder;

    @Test
    void findsTheFirstSevereEntry() throws IOException {
        var log = log("");
        append(FAILED);
        assertTrue(log.applicationFailed());
        assertEquals(Optional.of("Exception while loading the app : the table is missing"), log.firstFault());
    }

    @Test
    void prefersTheInnermostCauseOfTheFirstTrace() throws IOException {
        var log = log("");
        append(FAILED);
        append("""
                [t] [GF 8.0.0] [SEVERE] [] [core] [tid: 1] [levelValue: 1000] [[
                  Startup of context failed
                LifecycleException: outer
                Caused by: IllegalStateException: middle
                Caused by: ConnectException: refused
                ]]
                [t] [GF 8.0.0] [SEVERE] [] [core] [tid: 1] [levelValue: 1000] [[
                  Another
                Caused by: IllegalStateException: later
                ]]
                """);
        assertEquals(Optional.of("ConnectException: refused"), log.firstFault());
    }

    @Test
    void findsAnEntryOfOneLine() throws IOException {
        var log = log("");
        append("[t] [GF 8.0.0] [SEVERE] [] [core] [tid: 1] [levelValue: 1000] [[\n  No way]]\n");
        assertEquals(Optional.of("No way"), log.firstFault());
    }

    @Test
    void skipsEarlierRuns() throws IOException {
        var log = log(FAILED);
        assertFalse(log.applicationFailed());
        assertEquals(Optional.empty(), log.firstFault());
    }

    @Test
    void readsAFileThatWasRotatedMeanwhile() throws IOException {
        var log = log(FAILED.repeat(3));
        Files.writeString(folder.resolve("server.log"), FAILED);
        assertTrue(log.applicationFailed());
    }

    @Test
    void seesWhenEverythingIsLoaded() throws IOException {
        var log = log("");
        assertFalse(log.started());
        append(
                "  Eclipse GlassFish 8.0.0 startup time: Felix (1,607 ms), startup services (10 ms), total (1,617 ms)]]\n");
        assertTrue(log.started());
    }

    @Test
    void mayNotBeThereYet() throws IOException {
        assertFalse(new ServerLog(folder.resolve("none.log")).started());
    }

    private ServerLog log(String earlier) throws IOException {
        return new ServerLog(Files.writeString(folder.resolve("server.log"), earlier));
    }

    private void append(String text) throws IOException {
        Files.writeString(folder.resolve("server.log"), text, StandardOpenOption.APPEND);
    }
}

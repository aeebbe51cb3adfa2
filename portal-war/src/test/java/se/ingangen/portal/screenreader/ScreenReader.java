package se.ingangen.portal.screenreader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.ingangen.portal.browser.SystemBrowser;
import se.ingangen.portal.browser.SystemPackages;

/// Orca and Chromium on a desktop of their own, and the keyboard in front of them.
///
/// After each key it waits until what must be heard was heard and Orca has come to rest; when that
/// takes too long, it returns with what was heard.
final class ScreenReader implements AutoCloseable {

    /// How long Orca must have had nothing to do to have come to rest.
    private static final Duration REST = Duration.ofMillis(500);

    private static final Patience TO_START = Patience.seconds(30);
    private static final Patience TO_OPEN = Patience.seconds(30);

    private static final String CUSTOMIZATIONS = "orca-customizations.py";

    private final Desktop desktop;
    private final Voice voice;
    private final Path diary;

    private long diarySize;
    private long lastChange;

    private ScreenReader(Desktop desktop, Voice voice, Path diary) {
        this.desktop = desktop;
        this.voice = voice;
        this.diary = diary;
    }

    /// Starts Orca and returns when it has said so.
    ///
    /// @param folder for what the programs write; what they need only meanwhile is removed at the end
    /// @throws IllegalStateException if something does not start, or nothing is said
    static ScreenReader start(Path folder) throws IOException {
        var voice = new Voice();
        try {
            var reader = new ScreenReader(Desktop.start(folder), voice, folder.resolve("orca-diary.log"));
            try {
                reader.startOrca();
                return reader;
            } catch (IllegalStateException | IOException e) {
                reader.close();
                throw e;
            }
        } catch (IllegalStateException | IOException e) {
            voice.close();
            throw e;
        }
    }

    private void startOrca() throws IOException {
        var settings = Files.createDirectories(desktop.home().resolve("orca"));
        try (var customizations = getClass().getResourceAsStream(CUSTOMIZATIONS)) {
            Files.copy(customizations, settings.resolve(CUSTOMIZATIONS));
        }
        desktop.programs().set("SPEECHD_ADDRESS", voice.address());
        var orca =
                desktop.programs().start("orca", "--user-prefs", settings.toString(), "--debug-file", diary.toString());
        if (!TO_START.until(() -> !orca.isAlive() || !voice.said().isEmpty())
                || voice.said().isEmpty()) {
            throw new IllegalStateException("Orca says nothing");
        }
    }

    /// Opens a page in a browser that has seen nothing before, and never offers to translate.
    List<Utterance> open(String address, Predicate<List<Utterance>> enough) throws IOException {
        var profile = desktop.home().resolve("browser");
        Files.writeString(
                Files.createDirectories(profile.resolve("Default")).resolve("Preferences"),
                "{\"translate\": {\"enabled\": false}}");
        var command = new ArrayList<>(List.of(
                SystemBrowser.find().toString(),
                "--user-data-dir=" + profile,
                "--force-renderer-accessibility",
                "--lang=en",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-breakpad",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-features=MediaRouter",
                "--disable-gpu",
                "--disable-sync",
                "--password-store=basic",
                "--test-type",
                "--window-position=0,0",
                "--window-size=1280,1000"));
        if (SystemPackages.isRoot()) {
            command.add("--no-sandbox");
        }
        command.add(address);
        return heard(() -> desktop.programs().start(command), enough, TO_OPEN);
    }

    /// Presses a key, such as `Tab` or `shift+Tab`, in the names of X.
    List<Utterance> press(String key, Predicate<List<Utterance>> enough, Patience patience) {
        return heard(() -> desktop.programs().run("xdotool", "key", "--clearmodifiers", key), enough, patience);
    }

    List<Utterance> type(String text, Predicate<List<Utterance>> enough, Patience patience) {
        return heard(() -> desktop.programs().run("xdotool", "type", "--delay", "40", text), enough, patience);
    }

    private List<Utterance> heard(Runnable deed, Predicate<List<Utterance>> enough, Patience patience) {
        var before = voice.said().size();
        deed.run();
        lastChange = System.nanoTime();
        patience.until(() -> rests() && enough.test(voice.saidAfter(before)));
        return voice.saidAfter(before);
    }

    /// Whether Orca has written nothing into its diary for a while: it notes there all that happens,
    /// whether it says something about it or not.
    private boolean rests() {
        try {
            var size = Files.size(diary);
            if (size != diarySize) {
                diarySize = size;
                lastChange = System.nanoTime();
            }
            return System.nanoTime() - lastChange > REST.toNanos();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        desktop.close();
        voice.close();
    }
}

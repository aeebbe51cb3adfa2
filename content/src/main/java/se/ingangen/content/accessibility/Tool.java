package se.ingangen.content.accessibility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What pages are tested with.
public enum Tool {
    AXE_CORE,
    NU_HTML_CHECKER,
    OWN_CHECKS,
    ORCA;

    /// The tool of this word.
    public static Optional<Tool> find(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    /// As in `last-run.json`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of the message that names it.
    public String nameKey() {
        return "accessibility.tool." + word();
    }

    /// The key of the message that tells what it looks at.
    public String looksAtKey() {
        return nameKey() + ".looks-at";
    }

    /// The keys of all messages that it needs.
    public List<String> messageKeys() {
        return List.of(nameKey(), looksAtKey());
    }
}

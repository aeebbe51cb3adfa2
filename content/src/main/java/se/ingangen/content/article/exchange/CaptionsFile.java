package se.ingangen.content.article.exchange;

import java.util.regex.Pattern;

/// Captions of a film as WebVTT: a first line, then cues, each a line of times and what is said.
///
/// Players leave out what they cannot read without a word, so a spelling mistake in a time would
/// cost those who do not hear a sentence.
final class CaptionsFile {

    private static final Pattern FIRST_LINE = Pattern.compile("WEBVTT([ \\t].*)?");
    private static final String ARROW = "-->";
    private static final String TIME = "(\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3}";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s+-->\\s+" + TIME + "(\\s.*)?");

    private CaptionsFile() {}

    /// Adds the faults of a file of captions.
    static void check(String file, String text, Faults faults) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !FIRST_LINE.matcher(lines.get(0)).matches()) {
            faults.add(file, 1, "captions-form");
            return;
        }
        var cues = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).contains(ARROW)) {
                continue;
            }
            if (!TIMES.matcher(lines.get(i)).matches()) {
                faults.add(file, i + 1, "captions-time");
            }
            cues += i + 1 < lines.size() && !lines.get(i + 1).isBlank() ? 1 : 0;
        }
        if (cues == 0) {
            faults.add(file, lines.size(), "captions-empty");
        }
    }
}

package se.ingangen.portal.screenreader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Reads the lines of one scenario from first to last, and keeps in mind which language the page is
/// in.
final class ScenarioReader {

    private static final Pattern DEED = Pattern.compile("open:(?<address>\\S.*)"
            + "|type:(?<text>\\S+)"
            + "|in:(?<language>\\S+)"
            + "|(?<key>\\w+(?:\\+\\w+)*)(?:\\*(?<times>[1-9]\\d?))?");

    private static final Pattern ADDRESS = Pattern.compile("/([a-z-]+)\\b.*");

    private final String file;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private Language language = Languages.standard();

    ScenarioReader(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    /// @throws IllegalArgumentException that names the file and the line which is not right
    List<Line> lines(List<String> texts) {
        var number = 0;
        for (var text : texts) {
            number++;
            try {
                read(number, text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(file + " has no lines");
        }
        return List.copyOf(lines);
    }

    private void read(int number, String text) {
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        var parts = text.split("\t+");
        var deed = DEED.matcher(parts[0]);
        if (!deed.matches()) {
            throw new IllegalArgumentException("\"" + parts[0] + "\" is no key, and words come after a tab");
        }
        if (deed.group("language") != null) {
            language = Words.language(deed.group("language"));
        } else if (deed.group("address") != null) {
            add(number, Line.Deed.OPEN, opened(deed.group("address")), 1, parts);
        } else if (deed.group("text") != null) {
            add(number, Line.Deed.TYPE, deed.group("text").replace('_', ' '), 1, parts);
        } else {
            var times = deed.group("times") == null ? "1" : deed.group("times");
            add(number, Line.Deed.PRESS, deed.group("key"), Integer.parseInt(times), parts);
        }
    }

    private String opened(String text) {
        var address = words.fill(text, language);
        var found = ADDRESS.matcher(address);
        if (found.matches()) {
            language = Words.language(found.group(1));
        }
        return address;
    }

    private void add(int number, Line.Deed deed, String what, int times, String[] parts) {
        if (lines.isEmpty() && deed != Line.Deed.OPEN) {
            throw new IllegalArgumentException("no page is open yet");
        }
        var expected = Arrays.stream(parts)
                .skip(1)
                .map(part -> Expected.of(words.fill(part, language)))
                .toList();
        if (times > 1 && expected.isEmpty()) {
            throw new IllegalArgumentException("for which words is " + what + " to be pressed " + times + " times?");
        }
        lines.add(new Line(number, deed, what, times, expected));
    }
}

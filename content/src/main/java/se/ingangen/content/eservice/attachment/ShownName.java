package se.ingangen.content.eservice.attachment;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a file, made fit to be shown and to be kept in any folder: what somebody called it,
/// without what could lead elsewhere or pass for something else.
///
/// Paths, control and direction characters go; joiners stay, since Persian cannot be written without
/// them. The ending is that of the content. It may still be in another direction than the text around
/// it, so pages show it in `bdi`.
record ShownName(String stem) {

    /// In code points, with the ending.
    static final int LONGEST = 100;

    /// What a file is called that came without a name.
    private static final String NAMELESS = "fil";

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alpha}[A-Za-z0-9]{0,4}$");

    /// What Windows takes for a device, whatever follows a dot.
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(?=$|[.\\s])", Pattern.CASE_INSENSITIVE);

    /// @param given as the browser sent it; null for nothing
    static ShownName of(String given) {
        var line = PATH.matcher(given == null ? "" : given).replaceFirst("");
        var kept = new StringBuilder();
        line.codePoints().map(ShownName::replaced).filter(ShownName::isKept).forEach(kept::appendCodePoint);
        var name = Normalizer.normalize(kept, Normalizer.Form.NFC);
        name = FORBIDDEN.matcher(name).replaceAll("-").replaceAll(" +", " ");
        name = trimmed(ENDS.matcher(name).replaceAll(""), 2 * LONGEST);
        return new ShownName(name.isEmpty() ? NAMELESS : name);
    }

    /// What to call it as long as nobody knows what it is.
    String unknown() {
        return trimmed(stem, LONGEST);
    }

    /// The name that a file of this kind gets beside others.
    ///
    /// @param taken the names of the others; letters of either case are the same in many folders
    String of(FileKind kind, Collection<String> taken) {
        var bare = withoutEnding(kind);
        if (DEVICE.matcher(bare).lookingAt()) {
            bare = "_" + bare;
        }
        for (var number = 1; ; number++) {
            var end = (number == 1 ? "" : " (" + number + ")") + kind.ending();
            var name = trimmed(bare, LONGEST - end.length()) + end;
            if (taken.stream().noneMatch(name::equalsIgnoreCase)) {
                return name;
            }
        }
    }

    /// Only an ending that looks like one goes: in `Hyra 2026.11` nothing does. One that is true
    /// already may stand there twice, as in `brev.pdf.exe`.
    private String withoutEnding(FileKind kind) {
        var bare = ENDING.matcher(stem).replaceFirst("");
        while (bare.toLowerCase(Locale.ROOT).endsWith(kind.ending())) {
            bare = bare.substring(0, bare.length() - kind.ending().length());
        }
        bare = ENDS.matcher(bare).replaceAll("");
        return bare.isEmpty() ? NAMELESS : bare;
    }

    /// At most so many code points, without cutting a letter from its marks.
    private static String trimmed(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        var cut = text.substring(0, letters.preceding(text.offsetByCodePoints(0, longest) + 1));
        return cut.isEmpty() ? NAMELESS : ENDS.matcher(cut).replaceAll("");
    }

    private static int replaced(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    }

    private static boolean isKept(int c) {
        switch (Character.getType(c)) {
            case Character.FORMAT:
                return c == 0x200C || c == 0x200D;
            case Character.CONTROL:
            case Character.SURROGATE:
            case Character.PRIVATE_USE:
            case Character.UNASSIGNED:
                return false;
            default:
                return true;
        }
    }
}

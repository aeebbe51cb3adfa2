package se.ingangen.content.document;

import java.util.List;
import java.util.stream.Stream;
import se.ingangen.i18n.Language;

/// Something to keep or to print. Its language, and with it the side that lines begin on, is that of
/// its title.
///
/// @param title its first heading, also at the foot of every page
/// @param organisation who it comes from, beside the door at its head
public record Document(Words title, Words organisation, List<Part> parts) {

    /// How many characters it may have, a line counting as 40 more: some 18 full pages.
    ///
    /// What is longer is divided by whoever puts it together.
    public static final int LONGEST = 60_000;

    private static final int LINE = 40;

    public Document {
        if (length(title, organisation, parts) > LONGEST) {
            throw new IllegalArgumentException("The document is too long to be made in one piece");
        }
        var above = Heading.FIRST - 1;
        for (var heading : headings(parts)) {
            if (heading.level() > above + 1) {
                throw new IllegalArgumentException(
                        "A heading of level " + heading.level() + " cannot follow one of level " + above);
            }
            above = heading.level();
        }
    }

    /// The language that it is in as a whole.
    public Language language() {
        return title.language();
    }

    /// Every text in it, in the order in which it is read.
    public Stream<Words> words() {
        return Stream.concat(Stream.of(organisation, title), parts.stream().flatMap(Part::words));
    }

    List<Heading> headings() {
        return headings(parts);
    }

    private static List<Heading> headings(List<Part> parts) {
        return parts.stream().flatMap(Document::headings).toList();
    }

    private static Stream<Heading> headings(Part part) {
        if (part instanceof Together together) {
            return together.parts().stream().flatMap(Document::headings);
        }
        return part instanceof Heading heading ? Stream.of(heading) : Stream.empty();
    }

    private static long length(Words title, Words organisation, List<Part> parts) {
        return length(
                Stream.concat(Stream.of(title, organisation), parts.stream().flatMap(Part::words)));
    }

    /// How much texts take of [#LONGEST].
    public static long length(Stream<Words> words) {
        return words.mapToLong(said ->
                        said.text().length() + LINE * said.text().lines().count())
                .sum();
    }
}

package se.ingangen.content.article.exchange;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import se.ingangen.content.article.Markdown;
import se.ingangen.content.article.PlainText;

/// Whether those who do not see a picture are told what it shows, once and in words.
public final class PictureCheck {

    /// The most that a description may hold, in characters. It is read aloud in one breath and
    /// cannot be stepped through: what takes longer belongs in the text, for everybody.
    public static final int MAX_DESCRIPTION = 150;

    private static final Pattern FILE = Pattern.compile("(?i).+\\.(png|jpe?g|gif|webp|svg|avif|bmp|tiff?|heic|pdf)");

    /// What cameras, telephones and programs call pictures, and numbers alone.
    private static final Pattern NUMBERED =
            Pattern.compile("(?iu)(img|image|dsc[nf]?|pict?|picture|photo|foto|bild|scan"
                    + "|skärmbild|skärmavbild|screenshot|unnamed|untitled|صورة)?[\\s_()\\d-]*(wa\\d+)?");

    private PictureCheck() {}

    /// The name of the fault that a picture has, if any.
    public static Optional<String> fault(Image image) {
        var description = PlainText.of(image);
        var title = Objects.requireNonNullElse(image.getTitle(), "").strip();
        var isDecorative = title.equals(Markdown.DECORATIVE);
        if (description.isEmpty()) {
            return isDecorative ? Optional.empty() : Optional.of("alt");
        }
        if (isDecorative) {
            return Optional.of("alt-decorative");
        }
        if (isFileName(description, image.getDestination())) {
            return Optional.of("alt-name");
        }
        if (description.codePointCount(0, description.length()) > MAX_DESCRIPTION) {
            return Optional.of("alt-long");
        }
        if (same(description, title) || isBeside(description, image)) {
            return Optional.of("alt-twice");
        }
        return title.isEmpty() || isAlone(image) ? Optional.empty() : Optional.of("caption");
    }

    private static boolean isFileName(String description, String destination) {
        var stem = destination.replaceAll(".*/|\\.\\w+$", "");
        return FILE.matcher(description).matches()
                || NUMBERED.matcher(description).matches()
                || description.equals(stem) && stem.matches(".*[\\d_-].*");
    }

    private static boolean isBeside(String description, Image image) {
        Node node = image;
        while (!(node instanceof Block)) {
            if (same(description, words(node, Node::getPrevious)) || same(description, words(node, Node::getNext))) {
                return true;
            }
            node = node.getParent();
        }
        return isAlone(image)
                && Stream.of(Optional.ofNullable(node.getPrevious()), Optional.ofNullable(node.getNext()))
                        .flatMap(Optional::stream)
                        .anyMatch(block -> same(description, PlainText.of(block)));
    }

    /// The words on one side of a node, within its paragraph or link.
    private static String words(Node node, UnaryOperator<Node> side) {
        var words = new StringBuilder();
        for (var other = side.apply(node); other != null; other = side.apply(other)) {
            words.insert(side.apply(node) == node.getPrevious() ? 0 : words.length(), PlainText.of(other));
        }
        return words.toString();
    }

    private static boolean isAlone(Image image) {
        return image.getParent() instanceof Paragraph && image.getPrevious() == null && image.getNext() == null;
    }

    private static boolean same(String a, String b) {
        return !b.isEmpty() && bare(a).equals(bare(b));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s*\\{#[\\w-]+\\}\\s*$", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}

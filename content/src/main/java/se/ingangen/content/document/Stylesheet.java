package se.ingangen.content.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.ingangen.i18n.Direction;

/// How documents look: `document/document.css`, written for both directions.
///
/// The library knows no logical properties, so `inline-start` and `inline-end` become the side that
/// they mean: `padding-inline-start` becomes `padding-left` or `padding-right`.
final class Stylesheet {

    private static final String LOGICAL = read();
    private static final String LTR = LOGICAL.replace("inline-start", "left").replace("inline-end", "right");
    private static final String RTL = LOGICAL.replace("inline-start", "right").replace("inline-end", "left");

    private Stylesheet() {}

    static String of(Direction direction) {
        return direction == Direction.RTL ? RTL : LTR;
    }

    private static String read() {
        try (var stream = Stylesheet.class.getResourceAsStream("/document/document.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

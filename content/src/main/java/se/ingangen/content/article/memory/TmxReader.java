package se.ingangen.content.article.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.tmx.TmxFilter;
import se.ingangen.content.article.exchange.received.ReceivedXml;
import se.ingangen.content.article.exchange.received.Refusal.Place;
import se.ingangen.content.article.exchange.received.Refusals;
import se.ingangen.i18n.Language;

/// Reads a memory in TMX, ours or that of another tool.
final class TmxReader {

    private TmxReader() {}

    /// Reads the translations between two languages.
    ///
    /// @param taker takes each source and target, as [MemoryText] writes them; what it cannot read is
    ///     there too
    /// @throws se.ingangen.content.article.exchange.received.RefusedFileException if it is no TMX, or
    ///     not in these languages
    static void read(ReceivedXml xml, Language source, Language target, BiConsumer<String, String> taker) {
        var outline = TmxOutline.of(xml);
        var from = LocaleId.fromString(outline.tagOf(source));
        var to = LocaleId.fromString(outline.tagOf(target));
        try (InputStream in = Files.newInputStream(xml.file());
                var document = new RawDocument(in, "UTF-8", from, to);
                var filter = new TmxFilter()) {
            read(() -> {
                filter.open(document, false);
                return filter;
            });
            while (filter.hasNext()) {
                var event = read(filter::next);
                if (event.isTextUnit()) {
                    take(event.getTextUnit(), to, taker);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The filter fails in many ways on what is XML but no good TMX.
    private static <T> T read(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw Refusals.refuse(Place.ofLine(0), "tmx-content", String.valueOf(e.getMessage()));
        }
    }

    private static void take(ITextUnit unit, LocaleId to, BiConsumer<String, String> taker) {
        Optional.ofNullable(unit.getTarget(to))
                .ifPresent(target -> taker.accept(
                        written(unit.getSource().getUnSegmentedContentCopy()),
                        written(target.getUnSegmentedContentCopy())));
    }

    private static String written(TextFragment fragment) {
        var written = new StringBuilder();
        var text = fragment.getCodedText();
        for (int i = 0; i < text.length(); i++) {
            if (TextFragment.isMarker(text.charAt(i))) {
                i++;
                // A code of another tool is no text: it is to be seen that we do not know it.
                var code = fragment.getCode(text.charAt(i)).getData();
                written.append(code.startsWith("<") ? code : "<" + code + ">");
            } else {
                written.append(MemoryText.escaped(String.valueOf(text.charAt(i))));
            }
        }
        return written.toString().replaceAll("\\s+", " ").strip();
    }
}

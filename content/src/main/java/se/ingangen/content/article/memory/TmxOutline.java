package se.ingangen.content.article.memory;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import se.ingangen.content.article.exchange.received.ReceivedXml;
import se.ingangen.content.article.exchange.received.Refusal.Place;
import se.ingangen.content.article.exchange.received.Refusals;
import se.ingangen.i18n.Language;

/// What a file of TMX says of itself: that it is TMX, and in which languages.
final class TmxOutline implements ReceivedXml.Step {

    private final Set<String> tags = new LinkedHashSet<>();
    private boolean isInside;

    /// @throws se.ingangen.content.article.exchange.received.RefusedFileException if it is no TMX 1
    static TmxOutline of(ReceivedXml xml) {
        var outline = new TmxOutline();
        xml.walk(outline);
        return outline;
    }

    @Override
    public void take(XMLStreamReader event) {
        if (event.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        var version = event.getAttributeValue(null, "version");
        if (!isInside && (!event.getLocalName().equals("tmx") || version == null || !version.startsWith("1."))) {
            throw Refusals.refuse(Place.ofLine(ReceivedXml.line(event)), "tmx");
        }
        isInside = true;
        if (event.getLocalName().equals("tuv")) {
            var tag = Optional.ofNullable(event.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
                    .or(() -> Optional.ofNullable(event.getAttributeValue(null, "lang")));
            tags.add(tag.orElseThrow(() -> Refusals.refuse(Place.ofLine(ReceivedXml.line(event)), "tmx-language")));
        }
    }

    /// The tag that the file has for a language: its own, in whatever case, or with a region, `sv-SE`.
    ///
    /// @throws se.ingangen.content.article.exchange.received.RefusedFileException if it has none
    String tagOf(Language language) {
        return tags.stream()
                .filter(tag -> tag.equalsIgnoreCase(language.tag()))
                .findFirst()
                .or(() -> tags.stream()
                        .filter(tag -> withoutRegion(tag).equalsIgnoreCase(language.tag()))
                        .findFirst())
                .orElseThrow(() -> Refusals.refuse(Place.ofLine(0), "tmx-pair", language.tag()));
    }

    private static String withoutRegion(String tag) {
        return new Locale.Builder()
                .setLanguageTag(Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .setRegion("")
                .build()
                .toLanguageTag();
    }
}

package se.ingangen.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class FontsTest {

    private static final Map<String, CmapLookup> FONTS = Stream.of("Regular", "Bold")
            .flatMap(weight -> Fonts.FAMILIES.stream().map(family -> family + "-" + weight))
            .collect(Collectors.toMap(Function.identity(), FontsTest::letters));

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void thereIsALetterForEveryWordOfThePortal(String weight) {
        var lacking = new TreeSet<String>();
        for (var language : Languages.all()) {
            var messages = Messages.of(language);
            for (var key : messages.keys()) {
                lacking.addAll(lacking(Joining.joined(Printable.line(messages.text(key))), weight));
            }
        }
        assertEquals(new TreeSet<>(), lacking);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void thereIsALetterForWhatPeopleWrite(String weight) {
        var forms = new StringBuilder("åäöÅÄÖéüß ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ šž ґєії ҐЄІЇ ሀለሐመሠረሰሸቀቐበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ")
                .append("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩ €§½–—…„”“’«»›‹•")
                .append(Fonts.MISSING);
        for (var letter = '\u0620'; letter <= '\u064a'; letter++) {
            forms.append(inEveryPlace(letter));
        }
        "پچژکگیهٔۀ".chars().forEach(letter -> forms.append(inEveryPlace((char) letter)));
        assertEquals(List.of(), lacking(forms.toString(), weight));
    }

    private static String inEveryPlace(char letter) {
        var tatweel = "\u0640";
        return Stream.of("", tatweel)
                .flatMap(before -> Stream.of(before + letter, before + letter + tatweel))
                .map(Joining::joined)
                .collect(Collectors.joining());
    }

    /// The characters that no font of a weight has, as numbers.
    private static List<String> lacking(String text, String weight) {
        return text.codePoints()
                .filter(c -> c != '\u00ad')
                .filter(c -> Fonts.FAMILIES.stream()
                        .allMatch(family -> FONTS.get(family + "-" + weight).getGlyphId(c) == 0))
                .mapToObj("U+%04X"::formatted)
                .distinct()
                .toList();
    }

    private static CmapLookup letters(String name) {
        try (var stream = Fonts.open(name);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.ingangen.content.article.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

class PairingTest {

    private static final Language SWEDISH = Languages.standard();
    private static final Language ENGLISH = Languages.find("en").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # source                              | translation                               | blocks by id
            Hej                                   | Hello                                     | {a.1=Hello}
            'Ring [oss](tel:1) **nu**'            | '**Now** call [us](tel:1)'                | {a.1=<strong 2>Now</strong 2> call <link 1>us</link 1>}
            'Ring [oss](tel:1)'                   | 'Call [us](tel:2)'                        | {}
            'Ring [oss](tel:1)'                   | Call us                                   | {}
            Ring oss                              | 'Call [us](tel:1)'                        | {}
            'Anna Ek'                             | 'Ms <span lang="sv">Anna Ek</span>'       | {a.1=Ms <language t1>Anna Ek</language t1>}
            'Ett <span lang="en">job</span>'      | A job                                     | {a.1=A job}
            'Hej\\n\\nDu'                         | Hello you                                 | {}
            '- Hej\\n- Du'                        | 'Hello\\n\\nYou'                          | {}
            '- Hej\\n- [Du](x)'                   | '* Hello\\n* You'                         | {a.1=Hello}
            """)
    void aTranslationIsLaidBesideItsSourceBlockByBlock(String source, String translation, String blocks) {
        var texts = Pairing.blocks(section(source), section(translation));
        var told = new TreeMap<String, String>();
        texts.forEach((id, text) -> told.put(id, text.marked()));
        assertEquals(blocks, told.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # source                        | translation                     | pairs
            Ring oss. Kom hit!              | Call us. Come here!             | Ring oss.=Call us. / Kom hit!=Come here!
            Ring oss. Kom hit!              | Call us and come here!          | Ring oss. Kom hit!=Call us and come here!
            'Ring [1](a). Kom [2](b).'      | 'Call [1](a). Come [2](b).'     | Ring <link 1>1</link 1>.=Call <link 1>1</link 1>. / Kom <link 2>2</link 2>.=Come <link 2>2</link 2>.
            'Ring [1](a). Kom.'             | 'Call. Come [1](a).'            | Ring <link 1>1</link 1>. Kom.=Call. Come <link 1>1</link 1>.
            """)
    void sentencesAreLaidBesideEachOtherAsLongAsTheyAreAsMany(String source, String translation, String pairs) {
        var text = section(source).blocks().get(0).text();
        var target = Pairing.blocks(section(source), section(translation)).get("a.1");
        assertEquals(
                pairs,
                Pairing.sentences(text, SWEDISH, target, ENGLISH).stream()
                        .map(pair ->
                                pair.source().marked() + "=" + pair.target().marked())
                        .collect(Collectors.joining(" / ")));
    }

    @Test
    void mostOfTheStarterContentCanBeLaidBesideItsSource() {
        var blocks = 0;
        var paired = 0;
        var texts = Starter.texts();
        for (var file :
                texts.keySet().stream().filter(name -> name.endsWith("/en.md")).toList()) {
            var sources = texts.get(file.replace("/en.md", "/sv.md")).stream()
                    .collect(Collectors.toMap(SectionText::id, section -> section));
            for (var section : texts.get(file)) {
                blocks += section.blocks().size();
                paired += Pairing.blocks(sources.get(section.id()), section).size();
            }
        }
        assertTrue(paired > blocks * 9 / 10, paired + " of " + blocks);
    }

    private static SectionText section(String markdown) {
        return SectionText.of("a", markdown.replace("\\n", "\n"));
    }
}

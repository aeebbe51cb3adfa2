package se.ingangen.content.article.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.i18n.Languages;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # language | formula         | value  | text
            sv         | LIX             | 3.0    | Du får pengar.
            sv         | LIX             | 29.0   | Du ansöker hos kommunen. Vi svarar dig sedan.
            sv         | LIX             | 2.0    | # Du får\\n\\n- av oss
            sv         | SENTENCE_LENGTH | 4.5    | Kom kl. 8 till oss. Vi hjälper dig gärna då.
            sv         | LONG_SENTENCES  | 50.0   | Ja. A b c d e f g h i j k l m n o p q r s t u.
            sv         | NOMINAL_QUOTA   | 0.0    | Du går hit.
            sv         | NOMINAL_QUOTA   | 1.0    | Bilen går.
            en         | FLESCH          | 118.2  | You can call us.
            pl         | PISAREK         | 13.1   | Możesz zadzwonić niejednokrotnie.
            ar         | SENTENCE_LENGTH | 3.0    | اتصل بنا اليوم. نحن نساعدك مجانًا.
            ti         | SENTENCE_LENGTH | 2.0    | ደውሉ ሎሚ። ክንሕግዘኩም ኢና።
            sv         | LIX             | 0.0    | ''
            """)
    void measuresAsItsAuthorDid(String tag, Formula formula, double value, String text) {
        var prose = Prose.of(text.replace("\\n", "\n"), Languages.find(tag).orElseThrow());
        assertEquals(value, formula.in(prose), 0.06, prose::toString);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, formulas
            sv,         lix nominal-quota sentence-length long-sentences
            sv-simple,  lix nominal-quota sentence-length long-sentences
            en,         flesch sentence-length long-sentences
            fi,         lix sentence-length long-sentences
            so,         sentence-length long-sentences
            """)
    void aLanguageHasTheFormulasThatMeanSomethingInIt(String tag, String formulas) {
        assertEquals(
                formulas,
                Formula.of(Languages.find(tag).orElseThrow()).stream()
                        .map(Formula::word)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # sentence                               | in passive voice
            Din ansökan prövas av oss                | prövas
            Beslutet skickades i går                 | skickades
            Du blir kallad till ett möte             | blir kallad
            Vi hoppas att det finns plats            | ''
            Du lyckas om du trivs                    | ''
            Vi prövar din ansökan                    | ''
            Det blir bättre sedan                    | ''
            """)
    void passiveVoiceIsFoundAndActiveVerbsInSAreNot(String sentence, String found) {
        assertEquals(found, String.join(" ", SwedishWords.passives(List.of(sentence.split(" ")))));
    }
}

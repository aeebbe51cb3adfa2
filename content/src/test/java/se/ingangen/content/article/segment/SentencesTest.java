package se.ingangen.content.article.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.i18n.Languages;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # language | sentences, divided by /
            sv  | Ring oss. / Kom kl. 8 eller ca. Nio. / Hej!
            sv  | Det gäller t.ex. Malmö, bl.a. Lund m.fl. Orter.
            sv  | Frågar du oss. / Ring nu. / Det är termin. / Kom.
            sv  | Det kostar 5.000 kr. / Betala den 3.4. / Ja?
            sv  | Bor du (s.k. Inneboende) här? / ”Ja.” / Sa hon.
            sv-simple | Vi skriver till dig. / Du får t.ex. Pengar.
            en  | Ask Dr. Ek, e.g. Monday. / We are open. / Is it free? / Yes!
            ar  | اتصل بنا. / هل تحتاج إلى مساعدة؟ / نعم!
            fa  | با ما تماس بگیرید. / آیا کمک لازم دارید؟ / بله!
            prs | با ما تماس بگیرید. / آیا کمک لازم دارید؟ / بلی!
            ti  | ደውሉልና። / ሓገዝ ትደልዩ ዲኹም፧ / እወ!
            pl  | Zadzwoń do nas. / Przyjdź np. Jutro, ul. Długa. / Dziękujemy!
            uk  | Зателефонуйте нам. / Приходьте на вул. Довгу. / Дякуємо!
            fi  | Soita meille. / Tule esim. Maanantaina. / Kiitos!
            so  | Na soo wac. / Ma u baahan tahay caawimaad? / Haa!
            """)
    void aSentenceEndsWhereTheLanguageEndsIt(String tag, String sentences) {
        assertEquals(sentences, divided(tag, CodedText.of(sentences.replace(" / ", " "))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Markdown | sentences
            'Ring [oss. Nu](tel:112). Hej.'          | Ring <link 1>oss. Nu</link 1>. / Hej.
            '**Viktigt.** Ring oss.'                 | <strong 1>Viktigt.</strong 1> / Ring oss.
            'Ring oss. **Nu.** [Här](a).'            | Ring oss. / <strong 1>Nu.</strong 1> / <link 2>Här</link 2>.
            'Storgatan 1\\\n252 00 Helsingborg'      | Storgatan 1 / 252 00 Helsingborg
            'Till t.ex.\\\nMalmö'                    | Till t.ex. / Malmö
            '**Rad 1\\\nRad 2.** Hej.'               | <strong 1>Rad 1<break 2/>Rad 2.</strong 1> / Hej.
            'Filen `a.b. C` är ny. `D` också.'       | Filen <code 1/> är ny. / <code 2/> också.
            'Hej.<span lang="en"></span> Du.'        | Hej.<language 1></language 1> / Du.
            """)
    void aPairOfCodesStaysWholeAndALineEndsASentence(String markdown, String sentences) {
        var text = text(markdown.replace("\\\\n", "\\\n"));
        assertEquals(sentences, divided("sv", text));
    }

    @Test
    void theSentencesPutTogetherAreTheText() {
        var text = text("Ring **oss.** Hej! Storgatan&nbsp;1\\\nx [y](z).");
        var together = Sentences.of(text, Languages.standard()).stream()
                .map(sentence -> sentence.text().then(sentence.after()))
                .reduce(CodedText.EMPTY, CodedText::then);
        assertEquals(text, together);
    }

    private static CodedText text(String markdown) {
        return SectionText.of("s", markdown).blocks().get(0).text();
    }

    private static String divided(String tag, CodedText text) {
        return Sentences.of(text, Languages.ofContent(tag).orElseThrow()).stream()
                .map(sentence -> sentence.text().marked())
                .collect(Collectors.joining(" / "));
    }
}

package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.article.MarkdownParser;

class PictureCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Markdown                                                   | fault
            ![Två personer skakar hand](a.jpg)                           | ''
            ![](line.png "decorative")                                   | ''
            ![ ](line.png 'decorative')                                  | ''
            ![Receptionen](a.jpg "Foto: Anna Ek")                        | ''
            ![Ett diagram: 9 av 10 kommer](a.jpg) Så många kommer.       | ''
            '## Besök oss {#visit}\\n\\n![Porten](a.jpg)'                | ''
            - ![Porten](a.jpg "Foto: Anna Ek")                           | ''
            ![](a.jpg)                                                   | alt
            ![ ](a.jpg "")                                               | alt
            ![](a.jpg "Foto: Anna Ek")                                   | alt
            ![](a.jpg "Decorative")                                      | alt
            ![A door](a.jpg "decorative")                                | alt-decorative
            ![photo_12.jpg](a.jpg)                                       | alt-name
            ![Vår bild.PNG](a.jpg)                                       | alt-name
            ![IMG_2033](a.jpg)                                           | alt-name
            ![IMG-20160413-WA0001](a.jpg)                                | alt-name
            ![bild3](a.jpg)                                              | alt-name
            ![Bild](a.jpg)                                               | alt-name
            ![Skärmbild (2)](a.jpg)                                      | alt-name
            ![20160413_123000](a.jpg)                                    | alt-name
            ![front-door](front-door.jpg)                                | alt-name
            ![Bilder från mötet](a.jpg)                                  | ''
            ![Logotyp](Logotyp.jpg)                                      | ''
            ![Porten.](a.jpg "porten")                                   | alt-twice
            ![Porten](a.jpg) Porten                                      | alt-twice
            **Vår port** ![Vår port](a.jpg)                              | alt-twice
            [![Kontakt](a.jpg) Kontakt](../contact/)                     | alt-twice
            [![Kontakt](a.jpg)](../contact/) [Kontakt](../contact/)      | alt-twice
            '## Porten {#door}\\n\\n![Porten](a.jpg)'                    | alt-twice
            '![Det här är porten](a.jpg)\\n\\nDet här är porten.'        | alt-twice
            Här: ![Porten](a.jpg "Foto: Anna Ek")                        | caption
            ![Porten](a.jpg "Foto: Anna Ek") och mer                     | caption
            """)
    void aPictureSaysOnceAndInWordsWhatItShows(String markdown, String fault) {
        assertEquals(fault, fault(markdown.replace("\\n", "\n")));
    }

    @Test
    void aDescriptionIsShort() {
        assertEquals("", fault("![" + "ab cd".repeat(30) + "](a.jpg)"));
        assertEquals("", fault("![" + "\uD83D\uDEAA".repeat(150) + "](a.jpg)"));
        assertEquals("alt-long", fault("![" + "ab cd".repeat(30) + "e](a.jpg)"));
    }

    private static String fault(String markdown) {
        var found = new StringBuilder();
        MarkdownParser.create().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                PictureCheck.fault(image).ifPresent(found::append);
            }
        });
        return found.toString();
    }
}

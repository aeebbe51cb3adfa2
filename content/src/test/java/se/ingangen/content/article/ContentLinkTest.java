package se.ingangen.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLinkTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # address,                  kind,        name,         section
            ../money/,                  PAGE,        money,        ''
            ../money,                   PAGE,        money,        ''
            ../money/#rent,             PAGE,        money,        rent
            ../money/sv.md,             PAGE,        money,        ''
            ../money/sv-simple.md#rent, PAGE,        money,        rent
            '#rent',                    SECTION,     '',           rent
            form.pdf,                   ATTACHMENT,  form.pdf,     ''
            ./form.pdf,                 ATTACHMENT,  form.pdf,     ''
            my%20form.pdf,              ATTACHMENT,  my form.pdf,  ''
            a+b.pdf,                    ATTACHMENT,  a+b.pdf,      ''
            100%.pdf,                   ATTACHMENT,  100%.pdf,     ''
            https://example.org/a,      ELSEWHERE,   '',           ''
            HTTP://example.org,         ELSEWHERE,   '',           ''
            mailto:a@example.org,       ELSEWHERE,   '',           ''
            tel:+46406280450,           ELSEWHERE,   '',           ''
            javascript:alert(1),        BROKEN,      '',           ''
            data:text/html,             BROKEN,      '',           ''
            ../../money/,               BROKEN,      '',           ''
            ../Money/,                  BROKEN,      '',           ''
            ../money/form.pdf,          BROKEN,      '',           ''
            /sv/money,                  BROKEN,      '',           ''
            //example.org,              BROKEN,      '',           ''
            '',                         BROKEN,      '',           ''
            """)
    void anAddressLeadsToAPageAPartAFileOrAway(String address, ContentLink.Kind kind, String name, String section) {
        assertEquals(new ContentLink(kind, name, section), ContentLink.of(address));
    }
}

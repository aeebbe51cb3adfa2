package se.ingangen.content.article.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.content.article.ArticleFacts;
import se.ingangen.content.article.Audience;
import se.ingangen.content.article.Kind;

class PageFileTest {

    private static final String FULL = """
            kind: news
            parent: press-room
            order: 20
            topics: [influence, försörjning]
            regions: [skane]
            owner: the-team
            review: P6M
            source: en
            published: 2016-04-11T09:00:00+02:00
            archived: 2016-12-31
            audience: staff
            contacts:
              - name: "Åsa Ö: \\"the one\\""
                phone: "040-628 04 50"
            """;

    private static final String MEDIA = """
            kind: information
            documents: {form.pdf: sv}
            media:
              - file: film.mp4
                sign-language: true
                captions: {sv: film.sv.vtt, ar: film.ar.vtt}
              - {file: sound.mp3, language: en}
            """;

    private final Faults faults = new Faults();

    @Test
    void everyEntryOfTheFormatIsRead() {
        var facts = parse(FULL);
        assertEquals(Kind.NEWS, facts.kind());
        assertEquals("press-room", facts.parentKey());
        assertEquals(20, facts.order());
        assertEquals(List.of("influence", "försörjning"), facts.topics());
        assertEquals("en", facts.source());
        assertEquals(Instant.parse("2016-04-11T07:00:00Z"), facts.published());
        assertEquals(LocalDate.of(2016, 12, 31), facts.archived());
        assertEquals(Audience.STAFF, facts.audience());
        assertEquals(
                List.of("regions", "owner", "review", "contacts"),
                List.copyOf(facts.fields().keySet()));
        assertEquals(
                List.of(Map.of("name", "Åsa Ö: \"the one\"", "phone", "040-628 04 50")),
                facts.fields().get("contacts"));
    }

    @Test
    void onlyTheKindIsNeeded() {
        var facts = parse("kind: information\n");
        assertEquals(
                new ArticleFacts(Kind.INFORMATION, null, 0, "sv", List.of(), null, null, Audience.PUBLIC, Map.of()),
                facts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {FULL, "kind: information\n", MEDIA, "kind: plan\nresponsible: \"yes\"\nnote: \"1: {a}\\n# b\"\n"
            })
    void whatIsWrittenIsReadAsTheSame(String text) {
        var facts = parse(text);
        assertEquals(facts, parse(PageFile.format(facts)));
        assertEquals(PageFile.format(facts), PageFile.format(parse(PageFile.format(facts))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file                                   | fault and line
            order: 1                                 | kind-missing 1
            order: 1\\nkind: novel                   | kind 2
            kind: news\\norder: many                 | value 2
            kind: news\\nsource: sv_SE               | value 2
            kind: news\\ntopics: rent                | list 2
            kind: news\\ntopics: ["two words"]       | value 2
            kind: news\\npublished: 2016-04-11       | value 2
            kind: news\\narchived: soon              | value 2
            kind: news\\naudience: friends           | value 2
            kind: news\\nreview: half a year         | value 2
            kind: news\\nkind: news                  | yaml 2
            kind: news\\n  order: : 1                | yaml 2
            kind: "news                              | yaml 1
            - kind                                   | yaml 1
            """)
    void aFaultIsToldWithItsLine(String text, String told) {
        PageFile.parse("a/page.yaml", text.replace("\\n", "\n"), faults);
        assertEquals(told, Told.all(faults).replace(" a/page.yaml", ""));
    }

    private ArticleFacts parse(String text) {
        var facts = PageFile.parse("a/page.yaml", text, faults).orElseThrow();
        faults.throwIfAny();
        return facts;
    }
}

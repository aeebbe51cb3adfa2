package se.ingangen.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Instant NOON = Instant.parse("2016-04-13T10:30:00Z");
    private static final Instant LATER = Instant.parse("2016-04-13T14:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # tag     | weekday and date           | date            | from 12:30 to 16:00 in Malmö
            sv        | onsdag 13 april 2016       | 13 april 2016   | 12:30–16:00
            sv-simple | onsdag 13 april 2016       | 13 april 2016   | 12:30–16:00
            en        | Wednesday, 13 April 2016   | 13 April 2016   | 12:30–16:00
            ar        | الأربعاء، 13 أبريل 2016    | 13 أبريل 2016   | 12:30–16:00
            so        | Arbaco, Abriil 13, 2016    | Abriil 13, 2016 | 12:30–16:00
            fa        | چهارشنبه 13 آوریل 2016     | 13 آوریل 2016   | 12:30 تا 16:00
            prs       | چهارشنبه 13 اپریل 2016     | 13 اپریل 2016   | 12:30 تا 16:00
            uk        | середа, 13 квітня 2016 р.  | 13 квітня 2016 р. | 12:30–16:00
            ti        | ረቡዕ፣ 13 ሚያዝያ 2016          | 13 ሚያዝያ 2016    | 12:30–16:00
            pl        | środa, 13 kwietnia 2016    | 13 kwietnia 2016 | 12:30–16:00
            fi        | keskiviikko 13. huhtikuuta 2016 | 13. huhtikuuta 2016 | 12.30–16.00
            """)
    void readersSeeDatesAndTimesAsTheyWriteThem(String tag, String longDate, String date, String span) {
        var formats = new Formats(Languages.find(tag).orElseThrow(), ZoneId.of("Europe/Stockholm"));
        assertEquals(longDate, plainSpaces(formats.longDate(NOON)));
        assertEquals(date, plainSpaces(formats.date(NOON)));
        assertEquals(date, plainSpaces(formats.date(LocalDate.of(2016, 4, 13))));
        assertEquals(span.substring(0, 5), formats.time(NOON));
        assertEquals(span, formats.timeSpan(NOON, LATER).replaceAll("\\s*–\\s*", "–"));
    }

    private static String plainSpaces(String text) {
        return text.replaceAll("\\h", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # tag     | as it is written
            sv        | 1\u00a0250
            sv-simple | 1\u00a0250
            en        | 1,250
            ar        | 1,250
            so        | 1,250
            fa        | 1,250
            prs       | 1,250
            uk        | 1\u00a0250
            ti        | 1,250
            pl        | 1\u00a0250
            fi        | 1\u00a0250
            """)
    void aNumberIsWrittenInTheGroupsOfTheLanguage(String tag, String written) {
        var formats = new Formats(Languages.find(tag).orElseThrow(), ZoneId.of("Europe/Stockholm"));
        assertEquals(written, formats.number(1250));
        assertEquals("60", formats.number(60));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # tag | bytes      | as it is told
            sv    | 0          | 1 kB
            sv    | 119600     | 120 kB
            sv    | 999499     | 999 kB
            sv    | 999500     | 1 MB
            sv    | 1249000    | 1,2 MB
            en    | 1249000    | 1.2 MB
            sv    | 12490000   | 12 MB
            sv    | 1200000000 | 1\u00a0200 MB
            ar    | 120000     | 120 كيلوبايت
            ar    | 12490000   | 12 ميغابايت
            """)
    void theSizeOfAFileIsToldInItsReadersUnits(String tag, long bytes, String told) {
        var language = Languages.find(tag).orElseThrow();
        assertEquals(told, Formats.fileSize(language, bytes).replaceAll("(?<=\\d)\\h(?=\\p{L})", " "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # tag | sum               | list          | one of them
            sv    | 12\u00a0500\u00a0kr | A, B och C | A, B eller C
            en    | 12,500\u00a0kr     | A, B and C | A, B or C
            ar    | 12,500\u00a0kr     | A وB وC | A أو B أو C
            so    | 12,500\u00a0kr     | A, B iyo C | A, B ama C
            uk    | 12\u00a0500\u00a0kr | A, B і C | A, B або C
            ti    | 12,500\u00a0kr     | A፣ Bን Cን | A፣ B ወይ C
            pl    | 12\u00a0500\u00a0kr | A, B i C | A, B lub C
            fi    | 12\u00a0500\u00a0kr | A, B ja C | A, B tai C
            """)
    void sumsAndListsAreWrittenAsReadersWriteThem(String tag, String sum, String list, String either) {
        var formats = new Formats(Languages.find(tag).orElseThrow(), ZoneId.of("Europe/Stockholm"));
        assertEquals(sum, formats.sum(12_500));
        assertEquals(list, formats.list(List.of("A", "B", "C")));
        assertEquals(either, formats.either(List.of("A", "B", "C")));
    }
}

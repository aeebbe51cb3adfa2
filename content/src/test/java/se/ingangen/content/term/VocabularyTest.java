package se.ingangen.content.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.i18n.Languages;

class VocabularyTest {

    private static final Map<String, Vocabulary> WORDS = Map.of(
            "sv",
            words(
                    "sv",
                    Map.of(
                            "income-support", "försörjningsstöd|försörjningsstödet|försörjningsstödets",
                            "financial-assistance", "ekonomiskt bistånd|ekonomiska biståndet",
                            "municipality", "kommun|kommunen",
                            "study-counsellor", "studie- och yrkesvägledare|vägledare",
                            "adult-education", "komvux|kommunal vuxenutbildning",
                            "unemployment-fund", "a-kassa|a-kassan",
                            "csn", "CSN|CSN:s",
                            "sfi", "SFI",
                            "decision", "beslut|beslutet")),
            "en",
            words(
                    "en",
                    Map.of(
                            "doctors-certificate", "doctor’s certificate",
                            "municipality", "municipality|municipalities")),
            "ar",
            words(
                    "ar",
                    Map.of(
                            "municipality", "بلدية|البلدية|بلديتك",
                            "income-support", "إعانة المعيشة|إعانة معيشة",
                            "interpreter", "مترجم|المترجم|مترجمًا")),
            "uk",
            words("uk", Map.of("childcare", "сім’я|сім’ї")));

    private static Vocabulary words(String tag, Map<String, String> written) {
        var wordings = new LinkedHashMap<String, Wording>();
        written.forEach((concept, words) -> {
            var list = List.of(words.split("\\|"));
            wordings.put(concept, new Wording(list.get(0), list.subList(1, list.size()), List.of("socialbidrag"), ""));
        });
        return new Vocabulary(Languages.ofContent(tag).orElseThrow(), wordings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # language; text; what is found
            sv; Du kan få försörjningsstöd.                  ; försörjningsstöd=income-support
            sv; Försörjningsstödet räcker inte.              ; Försörjningsstödet=income-support
            sv; FÖRSÖRJNINGSSTÖD                             ; FÖRSÖRJNINGSSTÖD=income-support
            sv; fo\u0308rso\u0308rjningssto\u0308d, kommun ; fo\u0308rso\u0308rjningssto\u0308d=income-support kommun=municipality
            sv; kommun\u200cbo                              ;
            sv; försörjningsstödsansökan                     ;
            sv; kommunfullmäktige, grannkommun, kommunal     ;
            sv; Kommun, kommunen och kommun(en)              ; Kommun=municipality kommunen=municipality kommun=municipality
            sv; kommunal vuxenutbildning i kommunen          ; kommunal vuxenutbildning=adult-education kommunen=municipality
            sv; SFI-kurs, sfi och SFI                        ; sfi=sfi SFI=sfi
            sv; CSN:s beslut                                 ; CSN:s=csn beslut=decision
            sv; en studie- och yrkesvägledare                ; studie- och yrkesvägledare=study-counsellor
            sv; a‑kassan och a-kassan                        ; a‑kassan=unemployment-fund a-kassan=unemployment-fund
            sv; ekonomiskt  bistånd                          ; ekonomiskt  bistånd=financial-assistance
            sv; ekonomiskt stöd                              ;
            sv; socialbidrag                                 ;
            sv; försörjnings­stöd                            ; försörjnings­stöd=income-support
            sv; ''                                           ;
            sv; 1beslut beslut2                              ;
            en; A doctor's certificate, a doctor’s certificate; doctor's certificate=doctors-certificate doctor’s certificate=doctors-certificate
            en; The Municipality’s                           ;
            ar; تقدم البلدية إعانة المعيشة لك.                ; البلدية=municipality إعانة المعيشة=income-support
            ar; والبلدية                                      ;
            ar; نوفر مترجماً، مُتَرجِم                          ; مترجماً=interpreter مُتَرجِم=interpreter
            uk; Сім'я і сім’ї                                ; Сім'я=childcare сім’ї=childcare
            """)
    void wordsAreFoundWholeInAnyFormThatIsNamed(String language, String text, String found) {
        var written = text == null ? "" : text;
        assertEquals(
                found == null ? "" : found,
                WORDS.get(language).hits(written).stream()
                        .map(hit -> hit.in(written) + "=" + hit.concept())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aWordThatTwoConceptsShareIsOfTheOneThatPrefersIt() {
        var words = words("sv", Map.of("work-placement", "praktik|plats", "place", "plats|praktik"));
        assertEquals("work-placement", words.hits("praktik").get(0).concept());
        assertEquals("place", words.hits("plats").get(0).concept());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what is looked for, the concept it is a word for
            ' Försörjningsstödet ', income-support
            ekonomiskt bistånd,     financial-assistance
            ekonomiskt,
            få försörjningsstöd,
            csn:s,                  csn
            '',
            """)
    void aTextThatIsAWordAndNothingElseIsKnown(String text, String concept) {
        assertEquals(Optional.ofNullable(concept), WORDS.get("sv").concept(text));
    }
}

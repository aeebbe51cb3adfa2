package se.ingangen.content.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

class WordIndexTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # language, words, by letter
            sv,        örebro ånger äpple zebra ärende a-kassa Avslag ö wok vin, A: a-kassa Avslag; V: vin; W: wok; Z: zebra; Å: ånger; Ä: äpple ärende; Ö: ö örebro
            sv-simple, ö a,                       A: a; Ö: ö
            en,        öre apple zebra,           A: apple; O: öre; Z: zebra
            pl,        ćma cel łaska las,         C: cel; Ć: ćma; L: las; Ł: łaska
            ar,        يد BankID بلدية أجر تاج ابن,  ا: ابن أجر; ب: بلدية; ت: تاج; ي: يد; B: BankID
            uk,        ґанок гра їжа іва BankID,  Г: гра; Ґ: ґанок; І: іва; Ї: їжа; B: BankID
            fi,        1990 yö äiti,              #: 1990; Y: yö; Ä: äiti
            """)
    void wordsStandInTheOrderOfTheLanguagesDictionaries(String tag, String words, String letters) {
        assertEquals(letters, index(tag, words));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordIsUnderALetter(Language language) {
        var letters = index(language.tag(), language.name() + " Zorro");
        assertTrue(letters.contains(language.name().split(" ")[0]) && letters.contains("Zorro"), letters);
    }

    static List<Language> languages() {
        return Languages.all();
    }

    private static String index(String tag, String words) {
        var language = Languages.find(tag).orElseThrow();
        var list = Arrays.stream(words.split(" "))
                .map(word -> new Word(word, word, "", "", language))
                .toList();
        return WordIndex.of(list, language).stream()
                .map(letter -> letter.name() + ": "
                        + letter.words().stream().map(Word::term).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}

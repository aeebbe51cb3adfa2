package se.ingangen.content.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Some terms for tests of other features; of what income is nobody needs to be told.
public final class TermFixture {

    private static final Map<String, Map<String, Wording>> WORDS = Map.of(
            "sv",
            Map.of(
                    "decision", wording("Vårt svar.", "beslut", "beslutet"),
                    "court", wording("Där domare är.", "domstol", "domstolen"),
                    "financial-assistance", wording("Pengar.", "ekonomiskt bistånd"),
                    "adult-education", wording("Skola för vuxna.", "komvux"),
                    "sfi", wording("Svenska för invandrare.", "SFI"),
                    "csn", wording("Centrala studiestödsnämnden.", "CSN"),
                    "municipality", wording("Där du bor.", "kommun", "kommunen"),
                    "work-placement", wording("Att prova.", "praktik"),
                    "income", wording("Pengar som du får.", "lön")),
            "en",
            Map.of("court", wording("Where judges are.", "court"), "decision", wording("", "decision")));

    private TermFixture() {}

    private static Wording wording(String explanation, String... words) {
        var list = List.of(words);
        return new Wording(list.get(0), list.subList(1, list.size()), List.of(), explanation);
    }

    /// A page in one language for a reader of another, or the same.
    public static PageTerms pageTerms(String written, String reader) {
        var explained = new TreeSet<>(WORDS.get("sv").keySet());
        explained.remove("income");
        return new PageTerms(
                language(written),
                language(reader),
                new Vocabulary(language(written), new LinkedHashMap<>(WORDS.get(written))),
                Set.copyOf(explained),
                WORDS.get(reader));
    }

    private static Language language(String tag) {
        return Languages.find(tag).orElseThrow();
    }
}

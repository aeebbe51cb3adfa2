package se.ingangen.content.article.readability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// What Swedish words can be, by the dictionary of LanguageTool, which is made from DSSO.
final class SwedishWords {

    private static final String DICTIONARY = "/org/languagetool/resource/sv/swedish.dict";

    /// Verbs that end in *-s* and mean something active.
    private static final Set<String> ACTIVE = Set.of(
            "andas",
            "behövs",
            "brås",
            "fattas",
            "finnas",
            "finns",
            "fanns",
            "funnits",
            "hoppas",
            "hoppades",
            "hoppats",
            "kräks",
            "lyckas",
            "lyckades",
            "lyckats",
            "låtsas",
            "minns",
            "mindes",
            "misslyckas",
            "misslyckades",
            "mås",
            "skiljas",
            "skiljs",
            "skilts",
            "svettas",
            "syns",
            "synas",
            "saknas",
            "träffas",
            "trivs",
            "trivas",
            "tycks",
            "umgås",
            "vistas",
            "vistats",
            "åldras",
            "ses",
            "hörs",
            "höras",
            "känns",
            "kännas",
            "slåss",
            "åtrås",
            "föds",
            "föddes",
            "hjälps",
            "hjälpas",
            "samsas",
            "mötas",
            "möts",
            "retas",
            "turas",
            "slutas",
            "förs");

    private SwedishWords() {}

    /// Einarsson's full quota; 0 if there is no pronoun, adverb or verb.
    static double nominalQuota(List<String> words) {
        var lookup = new DictionaryLookup(Read.DICTIONARY);
        var nominal = 0.0;
        var verbal = 0.0;
        for (var word : words) {
            var kinds = kinds(lookup, word);
            nominal += share(kinds, Set.of("NN", "PM", "PP", "PC"));
            verbal += share(kinds, Set.of("PN", "AB", "VB"));
        }
        return verbal == 0 ? 0 : nominal / verbal;
    }

    /// The verbs in passive voice: *prövas*, and *bli* with a participle.
    static List<String> passives(List<String> sentence) {
        var lookup = new DictionaryLookup(Read.DICTIONARY);
        var found = new ArrayList<String>();
        for (int i = 0; i < sentence.size(); i++) {
            var word = sentence.get(i).toLowerCase(Locale.ROOT);
            var tags = tags(lookup, word);
            if (!ACTIVE.contains(word) && !tags.isEmpty() && tags.stream().allMatch(tag -> tag.endsWith(":PF"))) {
                found.add(word);
            }
            var next = i + 1 < sentence.size() ? sentence.get(i + 1).toLowerCase(Locale.ROOT) : "";
            var after = tags(lookup, next);
            if (Set.of("bli", "blir", "blev", "blivit").contains(word)
                    && !after.isEmpty()
                    && after.stream().allMatch(tag -> tag.startsWith("VB:PPC") || tag.equals("VB:SUP"))) {
                found.add(word + " " + next);
            }
        }
        return found;
    }

    private static double share(List<String> kinds, Set<String> wanted) {
        return kinds.isEmpty()
                ? 0
                : (double) kinds.stream().filter(wanted::contains).count() / kinds.size();
    }

    /// The kinds of word, each reading once; a participle is a kind of its own.
    private static List<String> kinds(DictionaryLookup lookup, String word) {
        var tags = tags(lookup, word.toLowerCase(Locale.ROOT));
        return (tags.isEmpty() ? tags(lookup, word) : tags)
                .stream()
                        .map(tag -> tag.startsWith("VB:PPC") || tag.startsWith("VB:PREPC") ? "PC" : tag.substring(0, 2))
                        .distinct()
                        .toList();
    }

    private static List<String> tags(DictionaryLookup lookup, String word) {
        return lookup.lookup(word).stream()
                .map(WordData::getTag)
                .filter(Objects::nonNull)
                .map(CharSequence::toString)
                .toList();
    }

    /// Read when the first Swedish text is measured.
    private static final class Read {

        private static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            var resource = Objects.requireNonNull(SwedishWords.class.getResource(SwedishWords.DICTIONARY));
            try {
                return Dictionary.read(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

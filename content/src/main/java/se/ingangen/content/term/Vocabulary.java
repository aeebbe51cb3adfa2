package se.ingangen.content.term;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.i18n.Language;

/// The words of one language that stand for concepts, and how they are found in a text.
///
/// A word is found whole or not at all, in any case, in its preferred form or one of the others; of
/// two that begin at one place, the longer. Words that are to be avoided are not looked for.
public final class Vocabulary {

    private final ULocale locale;

    /// By the first word of the phrase, the longest phrase first.
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private final Map<String, Wording> wordings;

    /// @param wordings by the id of the concept; of two that share a word, the one that prefers it
    ///     gets it, else the first
    public Vocabulary(Language language, Map<String, Wording> wordings) {
        this.locale = language.locale();
        this.wordings = wordings;
        wordings.forEach((concept, wording) -> add(concept, wording.preferred()));
        wordings.forEach((concept, wording) -> wording.forms().forEach(form -> add(concept, form)));
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Phrase phrase) -> phrase.text.length())
                        .reversed()));
    }

    private void add(String concept, String words) {
        var folded = new FoldedText(words, locale);
        if (folded.length() > 0) {
            phrases.computeIfAbsent(folded.word(folded.nextWord(0)), first -> new ArrayList<>())
                    .add(new Phrase(folded.toString(), concept));
        }
    }

    /// The wordings by concept.
    public Map<String, Wording> wordings() {
        return wordings;
    }

    /// The concepts that a text speaks of, in its order; no two overlap.
    public List<Hit> hits(String text) {
        var folded = new FoldedText(text, locale);
        var hits = new ArrayList<Hit>();
        var at = folded.nextWord(0);
        while (at < folded.length()) {
            var found = longest(folded, at);
            if (found.isPresent()) {
                var end = at + found.get().text.length();
                hits.add(new Hit(found.get().concept, folded.origin(at), folded.origin(end)));
                at = folded.nextWord(end);
            } else {
                at = folded.nextWord(folded.endOfWord(at));
            }
        }
        return List.copyOf(hits);
    }

    private Optional<Phrase> longest(FoldedText text, int at) {
        return phrases.getOrDefault(text.word(at), List.of()).stream()
                .filter(phrase -> text.hasAt(at, phrase.text))
                .findFirst();
    }

    /// The concept that a text is a word for, all of it.
    public Optional<String> concept(String text) {
        var folded = new FoldedText(text.strip(), locale);
        return hits(text.strip()).stream()
                .filter(hit -> hit.start() == 0 && hit.end() == folded.origin(folded.length()))
                .map(Hit::concept)
                .findFirst();
    }

    private record Phrase(String text, String concept) {}
}

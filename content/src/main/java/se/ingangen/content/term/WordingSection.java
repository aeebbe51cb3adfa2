package se.ingangen.content.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.i18n.Language;

/// A concept in one language as a file tells of it, while that is being read.
///
/// The first term that is preferred is the one we use; if none is, the first that may be used. A term
/// without a status may be used.
final class WordingSection {

    /// The most characters of a term, and of an explanation, which are forty words in any language.
    static final int MAX_TERM = 100;

    static final int MAX_EXPLANATION = 600;

    private final Language language;
    private final int line;
    private final List<TermFault> faults;
    private final List<Found> found = new ArrayList<>();
    private String explanation = "";

    private String term = "";
    private String status = Tbx.ADMITTED;
    private int termLine;

    WordingSection(Language language, int line, List<TermFault> faults) {
        this.language = language;
        this.line = line;
        this.faults = faults;
    }

    String tag() {
        return language.tag();
    }

    void explanation(String text, int at) {
        if (text.length() > MAX_EXPLANATION) {
            faults.add(TermFault.of(at, "too-long", MAX_EXPLANATION));
        }
        explanation = text;
    }

    void beginTerm(int at) {
        term = "";
        status = Tbx.ADMITTED;
        termLine = at;
    }

    void term(String text) {
        term = text;
    }

    void status(String word, int at) {
        if (!Set.of(Tbx.PREFERRED, Tbx.ADMITTED, Tbx.DEPRECATED, Tbx.SUPERSEDED).contains(word)) {
            faults.add(TermFault.of(at, "status", word));
        }
        status = word;
    }

    void endTerm() {
        if (term.length() > MAX_TERM) {
            faults.add(TermFault.of(termLine, "too-long", MAX_TERM));
        }
        if (!term.isEmpty()) {
            found.add(new Found(term, status, termLine));
        }
    }

    /// What was read; empty if there is a fault in it.
    Optional<Wording> wording() {
        var preferred = found.stream()
                .filter(f -> f.status.equals(Tbx.PREFERRED))
                .findFirst()
                .or(() -> found.stream().filter(f -> !f.isForbidden()).findFirst());
        if (preferred.isEmpty()) {
            faults.add(TermFault.of(line, "no-term", tag()));
            return Optional.empty();
        }
        var allowed = words(found.stream().filter(f -> !f.isForbidden()).toList());
        found.stream()
                .filter(f -> f.isForbidden() && folded(allowed).contains(folded(f.term)))
                .forEach(f -> faults.add(TermFault.of(f.line, "both", f.term)));
        var forms = new LinkedHashSet<>(allowed);
        forms.remove(preferred.get().term);
        var forbidden = words(found.stream().filter(Found::isForbidden).toList());
        return Optional.of(new Wording(preferred.get().term, List.copyOf(forms), List.copyOf(forbidden), explanation));
    }

    private static Set<String> words(List<Found> found) {
        return found.stream().map(f -> f.term).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> folded(Set<String> words) {
        return words.stream().map(this::folded).collect(Collectors.toSet());
    }

    private String folded(String word) {
        return new FoldedText(word, language.locale()).toString();
    }

    private record Found(String term, String status, int line) {

        private boolean isForbidden() {
            return status.equals(Tbx.DEPRECATED) || status.equals(Tbx.SUPERSEDED);
        }
    }
}

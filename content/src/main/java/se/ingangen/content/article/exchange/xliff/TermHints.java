package se.ingangen.content.article.exchange.xliff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.content.term.TermService;
import se.ingangen.content.term.Vocabulary;
import se.ingangen.content.term.Wording;
import se.ingangen.i18n.Language;

/// What the words of the field in a text are called in the language that it is translated into.
final class TermHints {

    private final Vocabulary source;
    private final Map<String, Wording> target;

    private TermHints(Vocabulary source, Map<String, Wording> target) {
        this.source = source;
        this.target = target;
    }

    static TermHints of(TermService terms, Language source, Language target) {
        return new TermHints(terms.vocabulary(source), terms.wordings(target));
    }

    /// A word of the field.
    ///
    /// @param words as they stand in the source
    record Hint(String words, Wording wording) {}

    /// The words in a text, each concept once.
    List<Hint> in(CodedText text) {
        var hints = new LinkedHashMap<String, Hint>();
        var words = text.words();
        for (var hit : source.hits(words)) {
            Optional.ofNullable(target.get(hit.concept()))
                    .ifPresent(wording -> hints.putIfAbsent(hit.concept(), new Hint(hit.in(words), wording)));
        }
        return List.copyOf(hints.values());
    }
}

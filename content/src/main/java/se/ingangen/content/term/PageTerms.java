package se.ingangen.content.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ingangen.i18n.Language;

/// Which words of one page are explained on it: each concept once, where it is first used.
///
/// It is asked for one text of the page after the other, in the order in which they are read, by one
/// thread.
public final class PageTerms {

    /// The most words that are explained on a page; a text that is all explanations explains nothing.
    ///
    /// They are the first, since that is where a reader begins, and since a choice by how rare a word
    /// is elsewhere would change this page whenever another one changes.
    public static final int MOST = 6;

    /// For a page on which nothing is explained.
    public static final PageTerms NONE = new PageTerms();

    private final Language written;
    private final Language reader;
    private final Vocabulary vocabulary;
    private final Set<String> explained;
    private final Map<String, Wording> readers;
    private final Set<String> used = new HashSet<>();

    private PageTerms() {
        this(null, null, null, Set.of(), Map.of());
    }

    /// @param written the language of the page
    /// @param reader the language of the explanations
    /// @param vocabulary of the page's language
    /// @param explained the concepts that may be explained
    /// @param readers what the concepts are in the reader's language
    PageTerms(
            Language written,
            Language reader,
            Vocabulary vocabulary,
            Set<String> explained,
            Map<String, Wording> readers) {
        this.written = written;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.explained = explained;
        this.readers = readers;
    }

    /// The words in a text that are to be explained there, in its order.
    public List<Explanation> firstUses(String text) {
        var found = new ArrayList<Explanation>();
        if (explained.isEmpty()) {
            return found;
        }
        for (var hit : vocabulary.hits(text)) {
            if (used.size() < MOST && explained.contains(hit.concept()) && !used.contains(hit.concept())) {
                explanation(hit).ifPresent(explanation -> {
                    used.add(hit.concept());
                    found.add(explanation);
                });
            }
        }
        return found;
    }

    private Optional<Explanation> explanation(Hit hit) {
        var own = vocabulary.wordings().get(hit.concept());
        var readers = Optional.ofNullable(this.readers.get(hit.concept()))
                .map(Wording::explanation)
                .filter(text -> !text.isEmpty());
        return readers.map(text -> new Explanation(hit, own.preferred(), written, text, reader))
                .or(() -> Optional.of(new Explanation(hit, own.preferred(), written, own.explanation(), written))
                        .filter(explanation -> !explanation.text().isEmpty()));
    }

    /// Whether no word has been explained so far.
    public boolean isUnused() {
        return used.isEmpty();
    }
}

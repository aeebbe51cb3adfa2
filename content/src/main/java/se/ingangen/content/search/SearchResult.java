package se.ingangen.content.search;

import java.util.List;
import java.util.Optional;

/// What was found.
///
/// @param total how many pages in the reader's language there are to go through
/// @param didYouMean the query as it may have been meant; never what was typed
/// @param otherLanguages hits of pages that do not exist in the reader's language, one a page
public record SearchResult(
        int total, Optional<String> didYouMean, List<SearchHit> hits, List<SearchHit> otherLanguages) {

    public static final SearchResult EMPTY = new SearchResult(0, Optional.empty(), List.of(), List.of());
}

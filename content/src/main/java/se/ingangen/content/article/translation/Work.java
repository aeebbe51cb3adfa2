package se.ingangen.content.article.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.Revision;
import se.ingangen.content.article.State;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// A page as somebody translates it: each passage of the source, and what there is of it.
///
/// @param key of the page
/// @param source the language that it is translated from
/// @param sourceRevision the number of the source's text; to be given back with the translation, so
///     that we know what it was made from
/// @param target the language that it is translated into
/// @param targetRevision the number of the latest text in that language; 0 if there is none
/// @param targetState how far that text is; empty if there is none
/// @param parts in the order of the source
public record Work(
        String key,
        Language source,
        int sourceRevision,
        Language target,
        int targetRevision,
        Optional<State> targetState,
        List<Part> parts) {

    /// @param source what the public reads of the source
    /// @param edition the page in the language that it is translated into; empty if it lacks it
    static Work of(Article article, Revision source, Language target, Optional<Edition> edition, StateRules rules) {
        var shown = edition.flatMap(Edition::published);
        var latest = edition.map(Edition::latest);
        var published = bySection(rules.published(shown.map(Revision::text)));
        var isPublished = latest.map(Revision::number).equals(shown.map(Revision::number));
        var inReview = edition.filter(e -> e.state() == State.REVIEW).isPresent();
        var states = isPublished
                ? published
                : bySection(rules.latest(
                        shown.map(Revision::text), latest.orElseThrow().text(), inReview));
        var passages = latest.map(Revision::text).map(Passage::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(Passage::id, Function.identity()));
        return new Work(
                article.key(),
                Languages.ofContent(article.source()).orElseThrow(),
                source.number(),
                target,
                latest.map(Revision::number).orElse(0),
                edition.map(Edition::state),
                Passage.of(source.text()).stream()
                        .map(passage -> new Part(
                                passage,
                                Optional.ofNullable(passages.get(passage.id())),
                                states.get(passage.id()),
                                published.get(passage.id())))
                        .toList());
    }

    private static Map<String, SectionState> bySection(List<SectionState> states) {
        return states.stream().collect(Collectors.toMap(SectionState::section, Function.identity()));
    }

    /// One passage.
    ///
    /// @param source as the public reads it
    /// @param target as it was last saved, published or not; empty if it is missing
    /// @param state of that: in review if it waits to be published. One that is outdated was made
    ///     from another source than the one here
    /// @param published the state of what the public reads
    public record Part(Passage source, Optional<Passage> target, SectionState state, SectionState published) {}
}

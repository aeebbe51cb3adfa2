package se.ingangen.content.article.translation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.content.article.translation.SectionState.Text;

/// What the states of a text's sections are.
///
/// What the public reads is compared with what the public reads of the source, so that a draft
/// changes nothing. A section of which nobody knows what it was translated from is never outdated.
/// One that the source had and has no more is.
final class StateRules {

    private final History source;
    private final History target;

    /// @param source what the public reads, and could read, of the source
    /// @param target the same of the language
    StateRules(History source, History target) {
        this.source = source;
        this.target = target;
    }

    /// The states of what the public reads, in the order of the source, then of what only this
    /// language has.
    ///
    /// @param shown what the public reads in this language; empty for nothing
    List<SectionState> published(Optional<EditionText> shown) {
        return states(shown, target.now(), Text.PUBLISHED);
    }

    /// The states of the text of the source itself.
    List<SectionState> ofSource(EditionText shown) {
        return source.now().keySet().stream()
                .map(section -> asMade(section, Text.PUBLISHED, shown.translationOf(section)))
                .toList();
    }

    /// The states of a text that is not public yet.
    ///
    /// @param inReview whether somebody has handed it in; a draft is in nobody's review
    List<SectionState> latest(Optional<EditionText> shown, EditionText latest, boolean inReview) {
        return states(Optional.of(latest), prints(latest), Text.LATEST).stream()
                .map(state -> inReview && isNews(state.section(), shown, latest)
                        ? SectionState.of(
                                state.section(), Text.LATEST, Kind.IN_REVIEW, latest.translationOf(state.section()))
                        : state)
                .toList();
    }

    private List<SectionState> states(Optional<EditionText> text, Map<String, String> has, Text which) {
        var sections = new LinkedHashSet<>(source.now().keySet());
        sections.addAll(has.keySet());
        var states = new ArrayList<SectionState>();
        for (var section : sections) {
            states.add(
                    has.containsKey(section)
                            ? state(section, text.orElseThrow(), which)
                            : SectionState.missing(section, which));
        }
        return states;
    }

    private SectionState state(String section, EditionText text, Text which) {
        var madeFrom = text.fingerprints().get(section);
        var made = text.translationOf(section);
        var now = source.now().get(section);
        if (now != null && madeFrom != null && !madeFrom.equals(now)) {
            return SectionState.outdated(
                    section, which, source.differsSince(section, madeFrom), target.sameSince(section), made);
        }
        if (now == null && !source.now().isEmpty() && (madeFrom != null || source.everHad(section))) {
            return SectionState.outdated(section, which, source.lacksSince(section), target.sameSince(section), made);
        }
        return asMade(section, which, made);
    }

    /// Whether a text holds something of a section that the public cannot read, made from the source
    /// as it is.
    private boolean isNews(String section, Optional<EditionText> shown, EditionText latest) {
        var now = source.now().get(section);
        return now != null
                && now.equals(latest.fingerprints().get(section))
                && prints(latest).containsKey(section)
                && shown.map(before -> !target.now()
                                        .getOrDefault(section, "")
                                        .equals(prints(latest).get(section))
                                || !now.equals(before.fingerprints().get(section))
                                || before.translationOf(section) != latest.translationOf(section))
                        .orElse(true);
    }

    private static SectionState asMade(String section, Text which, Translation made) {
        switch (made) {
            case MACHINE:
                return SectionState.of(section, which, Kind.MACHINE, made);
            case REVIEWED:
                return SectionState.of(section, which, Kind.REVIEWED, made);
            default:
                return SectionState.of(section, which, Kind.CURRENT, made);
        }
    }

    private static Map<String, String> prints(EditionText text) {
        return Passage.fingerprints(text);
    }
}

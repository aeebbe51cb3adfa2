package se.ingangen.portal.article;

import java.util.Optional;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.translation.SectionState;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Messages;

/// What a reader is told of a part of a page that does not say what its source says, in their
/// language: what is wrong, since when, and where the right text is.
///
/// @param title complete in itself
/// @param dates when the source changed, and when this was written; empty if it is missing
/// @param open the words of the disclosure
/// @param heading of the source's text; empty for none
/// @param html the source's text; empty if it has none
/// @param source the language of the source
/// @param address of the page in the source
/// @param link the words that lead there
public record PartNote(
        boolean isOutdated,
        String title,
        String dates,
        String open,
        String heading,
        String html,
        Language source,
        String address,
        String link) {

    /// @param state outdated or missing
    /// @param there the section as the public reads it in the source, with HTML for Markdown
    static PartNote of(
            SectionState state,
            Optional<Section> there,
            Language written,
            Language source,
            String address,
            Formats formats) {
        var messages = Messages.of(formats.language());
        var inSource = in(source, messages);
        var isOutdated = state.kind() == Kind.OUTDATED;
        return new PartNote(
                isOutdated,
                messages.text(key(state, there), there.isEmpty() ? inSource : in(written, messages)),
                isOutdated ? dates(state, inSource, messages, formats) : "",
                messages.text("article.part.open", inSource),
                there.map(Section::heading).orElse(""),
                there.map(Section::markdown).orElse(""),
                source,
                address,
                messages.text("article.part.source", inSource));
    }

    private static String key(SectionState state, Optional<Section> there) {
        if (state.kind() == Kind.MISSING) {
            return "article.part.missing";
        }
        if (there.isEmpty()) {
            return "article.part.gone";
        }
        return state.section().equals(Section.TITLE) ? "article.part.outdated.title" : "article.part.outdated";
    }

    private static String dates(SectionState state, String inSource, Messages messages, Formats formats) {
        return messages.text(
                "article.part.dates",
                inSource,
                state.since().map(formats::date).orElse(""),
                state.written().or(state::since).map(formats::date).orElse(""));
    }

    private static String in(Language language, Messages messages) {
        return messages.text("language.in", language.nameIn(messages.language()));
    }
}

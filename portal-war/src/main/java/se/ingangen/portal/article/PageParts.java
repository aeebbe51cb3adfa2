package se.ingangen.portal.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.Reading;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.translation.EditionState;
import se.ingangen.content.article.translation.SectionState;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Languages;

/// The pieces of a page as one reader gets them: its sections, and at its place each that this
/// language lacks, with what is to be said of it.
final class PageParts {

    /// The section that is shown as a box under the lead.
    static final String IN_SHORT = "in-short";

    /// Keeps the ids in a text of the source apart from those of the text beside it.
    private static final String SOURCE_ID = "source-";

    private final Reading reading;
    private final Optional<EditionState> state;
    private final Formats formats;
    private final Function<Section, String> html;
    private final Function<Section, String> plain;
    private final List<Part> answers;
    private final Map<String, Section> source = new LinkedHashMap<>();
    private final Map<String, Part> byId = new LinkedHashMap<>();

    /// @param state how far the text has followed its source; empty if nobody knows
    /// @param source what the public reads of the source; asked for only if it is needed
    /// @param formats of the reader
    /// @param html renders a section of the page; called in the order in which they are read, once each
    /// @param plain renders any other
    PageParts(
            Reading reading,
            Optional<EditionState> state,
            Supplier<Optional<EditionText>> source,
            Formats formats,
            Function<Section, String> html,
            Function<Section, String> plain) {
        this.reading = reading;
        this.state = state;
        this.formats = formats;
        this.html = html;
        this.plain = plain;
        if (state.stream().flatMap(s -> s.published().stream()).anyMatch(PageParts::isToldOf)) {
            source.get().ifPresent(this::readSource);
        }
        answers = renderAnswers();
        render();
    }

    private static boolean isToldOf(SectionState state) {
        return state.kind() == Kind.OUTDATED || state.kind() == Kind.MISSING;
    }

    private void readSource(EditionText text) {
        source.put(Section.TITLE, new Section(Section.TITLE, "", text.title()));
        source.put(Section.SUMMARY, new Section(Section.SUMMARY, "", text.summary()));
        Section.of(text.body()).forEach(section -> source.put(section.id(), section));
    }

    private void render() {
        var sections = new LinkedHashMap<String, Section>();
        reading.sections().forEach(section -> sections.put(section.id(), section));
        for (var id : order(new ArrayList<>(sections.keySet()))) {
            byId.put(id, part(id, Optional.ofNullable(sections.get(id))));
        }
        byId.put(Section.TITLE, part(Section.TITLE, Optional.empty()));
        byId.put(Section.SUMMARY, part(Section.SUMMARY, Optional.empty()));
    }

    /// The sections of this language, and each that it lacks behind the one that it follows in the
    /// source.
    private List<String> order(List<String> here) {
        var before = Section.INTRO;
        for (var id : source.keySet()) {
            if (Section.RESERVED.contains(id)) {
                continue;
            }
            if (!here.contains(id) && told(id).isPresent()) {
                here.add(here.indexOf(before) + 1, id);
            }
            if (here.contains(id)) {
                before = id;
            }
        }
        return here;
    }

    private Optional<SectionState> told(String id) {
        return state.flatMap(s -> s.published(id)).filter(PageParts::isToldOf);
    }

    private Part part(String id, Optional<Section> here) {
        var note = told(id).map(this::note);
        var isMissing = note.filter(n -> !n.isOutdated()).isPresent();
        return new Part(
                id,
                isMissing ? note.get().heading() : here.map(Section::heading).orElse(""),
                here.filter(section -> !section.isEmpty() && !id.equals(IN_SHORT))
                        .map(html)
                        .orElse(""),
                isMissing ? note.get().source() : reading.written(),
                note,
                !id.equals(Section.TITLE) && isPartlyMachineMade() && isMachineMade(id));
    }

    private PartNote note(SectionState told) {
        var language = Languages.ofContent(reading.article().source()).orElseThrow();
        return PartNote.of(
                told,
                Optional.ofNullable(source.get(told.section())).map(this::shown),
                reading.written(),
                language,
                reading.addresses().getOrDefault(language.tag(), ""),
                formats);
    }

    /// A section of the source with HTML in place of Markdown.
    private Section shown(Section section) {
        return new Section(section.id(), section.heading(), sourceHtml(section));
    }

    private String sourceHtml(Section section) {
        switch (section.id()) {
            case Section.TITLE:
            case Section.SUMMARY:
                return "<p>" + escaped(section.markdown()) + "</p>";
            case IN_SHORT:
                return "<dl class=\"answers\">"
                        + section.parts().stream()
                                .filter(part -> !part.heading().isEmpty())
                                .map(part -> "<div class=\"answers__row\"><dt>" + escaped(part.heading()) + "</dt><dd>"
                                        + plain.apply(apart(part)) + "</dd></div>")
                                .collect(Collectors.joining())
                        + "</dl>";
            default:
                return plain.apply(apart(section));
        }
    }

    private static Section apart(Section section) {
        return new Section(SOURCE_ID + section.id(), section.heading(), section.markdown());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private boolean isMachineMade(String id) {
        return state.flatMap(s -> s.published(id))
                .flatMap(SectionState::made)
                .filter(Translation.MACHINE::equals)
                .isPresent();
    }

    private boolean isPartlyMachineMade() {
        return !isAllMachineMade()
                && state.filter(EditionState::isPartlyMachineMade).isPresent();
    }

    /// Whether no person has written or read any of it.
    boolean isAllMachineMade() {
        return state.map(EditionState::isAllMachineMade).orElse(reading.text().translation() == Translation.MACHINE);
    }

    /// A piece by its id; one that there is nothing in if the page has none.
    Part named(String id) {
        return Optional.ofNullable(byId.get(id)).orElseGet(() -> Part.of(id, "", "", reading.written()));
    }

    /// The pairs of the box under the lead.
    List<Part> answers() {
        return answers;
    }

    private List<Part> renderAnswers() {
        return reading.sections().stream()
                .filter(section -> section.id().equals(IN_SHORT))
                .flatMap(section -> section.parts().stream())
                .filter(part -> !part.heading().isEmpty())
                .map(part -> Part.of(part.id(), part.heading(), html.apply(part), reading.written()))
                .toList();
    }

    /// The sections with a heading, but for the box.
    List<Part> sections() {
        return byId.values().stream()
                .filter(part -> !part.heading().isEmpty() && !part.id().equals(IN_SHORT))
                .toList();
    }
}

package se.ingangen.portal.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.article.FileFacts;
import se.ingangen.content.article.Reading;
import se.ingangen.content.article.Recording;
import se.ingangen.content.article.Section;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// A film or a sound as a page plays it.
///
/// @param title the heading of its transcript
/// @param lang the tag of what is heard, or of the signs that are seen
/// @param transcript the id of the section that says it in words; empty on a page from before
///     there had to be one
public record Player(
        Recording recording, FileFacts file, String title, String lang, String transcript, List<Track> tracks) {

    /// The players of a page; a file that is no longer there has none.
    ///
    /// @param files finds what lies beside the page
    static List<Player> of(Reading reading, Function<String, Optional<FileFacts>> files) {
        return reading.article().recordings().stream()
                .flatMap(recording ->
                        files.apply(recording.file().text()).stream().map(file -> of(recording, file, reading, files)))
                .toList();
    }

    private static Player of(
            Recording recording, FileFacts file, Reading reading, Function<String, Optional<FileFacts>> files) {
        var transcript = reading.sections().stream()
                .filter(s -> s.id().equals(recording.file().transcript()))
                .findFirst();
        return new Player(
                recording,
                file,
                transcript.map(Section::heading).orElse(reading.text().title()),
                recording.signLanguage().isEmpty() ? recording.language() : recording.signLanguage(),
                transcript.map(Section::id).orElse(""),
                tracks(recording, reading.asked(), files));
    }

    /// The captions that suit the reader are shown unless they choose otherwise.
    private static List<Track> tracks(
            Recording recording, Language reader, Function<String, Optional<FileFacts>> files) {
        var found = new LinkedHashMap<Language, FileFacts>();
        recording.captions().forEach((tag, name) -> Languages.ofContent(tag)
                .ifPresent(language -> files.apply(name).ifPresent(file -> found.put(language, file))));
        var tags = found.keySet().stream().map(Language::tag).toList();
        var shown = Stream.of(reader.tag(), reader.fallback())
                .filter(tags::contains)
                .findFirst();
        return found.entrySet().stream()
                .map(track -> new Track(
                        track.getKey().tag(),
                        track.getKey().name(),
                        track.getValue().address(),
                        shown.filter(track.getKey().tag()::equals).isPresent()))
                .toList();
    }

    public boolean isSound() {
        return recording.isSound();
    }

    public boolean isSigned() {
        return !recording.signLanguage().isEmpty();
    }

    /// How much there is to load, in the reader's units.
    public String size(Language reader) {
        return Formats.fileSize(reader, file.size());
    }

    /// The captions as HTML. Faces would close the elements, which HTML forbids.
    public String captionsHtml() {
        return tracks.stream().map(Track::html).collect(Collectors.joining());
    }

    /// Captions in one language.
    ///
    /// @param tag of the language
    /// @param name the language's own name for itself
    public record Track(String tag, String name, String address, boolean shown) {

        private String html() {
            return "<track kind=\"captions\" src=\"" + escaped(address) + "\" srclang=\"" + escaped(tag) + "\" label=\""
                    + escaped(name) + "\"" + (shown ? " default" : "") + ">";
        }

        private static String escaped(String value) {
            return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        }
    }
}

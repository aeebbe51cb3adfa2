package se.ingangen.portal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleFacts;
import se.ingangen.content.article.Audience;
import se.ingangen.content.article.EditionText;
import se.ingangen.content.article.FileFacts;
import se.ingangen.content.article.Kind;
import se.ingangen.content.article.Reading;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Translation;
import se.ingangen.i18n.Languages;

class PlayerTest {

    private static final Set<String> FILES = Set.of("film.mp4", "film.sv.vtt", "film.en.vtt", "film.ps.vtt");
    private static final Map<String, Object> CAPTIONS =
            Map.of("sv", "film.sv.vtt", "en", "film.en.vtt", "ps", "film.ps.vtt", "ar", "lost.vtt");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # reader,  captions that are shown
            sv,        sv
            sv-simple, sv
            en,        en
            ar,        en
            ps,        ps
            ti,        en
            ckb,       ''
            """)
    void theCaptionsThatSuitTheReaderAreShown(String reader, String shown) {
        var player = players(reader, "## Film {#transcript-film}\n\nOrd.", "film.mp4")
                .get(0);
        assertEquals(
                shown,
                player.tracks().stream()
                        .filter(Player.Track::shown)
                        .map(Player.Track::tag)
                        .collect(Collectors.joining()));
        assertEquals(3, player.tracks().size(), "a file that is not there is left out");
    }

    @Test
    void theTranscriptGivesThePlayerItsTitle() {
        var player = players("sv", "## Filmen {#transcript-film}\n\nOrd.", "film.mp4")
                .get(0);
        assertEquals("Filmen", player.title());
        assertEquals("transcript-film", player.transcript());
    }

    @Test
    void aPageFromBeforeThereWereTranscriptsIsStillShown() {
        var player = players("sv", "Ord.", "film.mp4").get(0);
        assertEquals("Sidan", player.title());
        assertEquals("", player.transcript());
    }

    @Test
    void aFilmThatIsNotThereHasNoPlayer() {
        assertEquals(List.of(), players("sv", "Ord.", "lost.mp4"));
    }

    private static List<Player> players(String reader, String body, String film) {
        Map<String, Object> fields = Map.of("media", List.of(Map.of("file", film, "captions", CAPTIONS)));
        var facts = new ArticleFacts(Kind.INFORMATION, null, 0, "sv", List.of(), null, null, Audience.PUBLIC, fields);
        var reading = new Reading(
                new Article("page", facts),
                Languages.ofContent(reader).orElseThrow(),
                Languages.standard(),
                new EditionText("Sidan", "sidan", "", Translation.ORIGINAL, Map.of(), Map.of(), body),
                Section.of(body),
                Map.of(),
                "/sv/sidan",
                Instant.EPOCH);
        return Player.of(reading, name -> Optional.of(new FileFacts("page", name, "video/mp4", "abc", 1, ""))
                .filter(file -> FILES.contains(name)));
    }
}

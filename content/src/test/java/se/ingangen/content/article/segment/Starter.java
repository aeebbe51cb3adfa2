package se.ingangen.content.article.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.ingangen.content.article.Section;
import se.ingangen.i18n.ResourceFolder;

/// The texts of the starter content, as long and as varied as real ones.
final class Starter {

    private Starter() {}

    /// The sections of every file, by its path.
    static Map<String, List<SectionText>> texts() {
        return ResourceFolder.read(Section.class, "/starter", folder -> {
            var texts = new TreeMap<String, List<SectionText>>();
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .forEach(file -> texts.put(folder.relativize(file).toString(), sections(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        });
    }

    private static List<SectionText> sections(Path file) {
        try {
            var text = Files.readString(file);
            var body = text.substring(text.indexOf("\n---\n", 3) + "\n---\n".length());
            var sections = new ArrayList<SectionText>();
            for (int i = 0; i < Section.of(body).size(); i++) {
                sections.add(SectionText.of(
                        Section.of(body).get(i).id(), Section.written(body).get(i)));
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A translation as a machine makes it that knows one word only: codes stay where they are.
    static CodedText prefixed(CodedText text, String prefix) {
        return new CodedText(text.pieces().stream()
                .map(piece -> piece.text().isBlank() ? piece : Piece.text(prefix + piece.text()))
                .toList());
    }
}

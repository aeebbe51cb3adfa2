package se.ingangen.content.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.ingangen.i18n.ResourceFolder;

/// The terms that a new portal begins with: one file a language, whichever there are.
@ApplicationScoped
public class StarterTerms {

    @Inject
    TermRepository terms;

    @Inject
    TermImport imports;

    /// Imports the starter terms into a portal that has none.
    @Transactional
    public void importIfEmpty() {
        if (terms.languages().isEmpty()) {
            ResourceFolder.read(StarterTerms.class, "/terms", folder -> {
                ResourceFolder.files(folder, ".tbx").forEach(file -> imports.merge(read(file)));
                return folder;
            });
        }
    }

    /// What a file of the folder tells of.
    static List<ConceptEntry> read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return TbxReader.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

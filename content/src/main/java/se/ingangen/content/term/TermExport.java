package se.ingangen.content.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Role;
import se.ingangen.content.account.Scope;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// Gives the terms out as TBX, with the words that must not be used: so an export that is imported
/// again changes nothing.
///
/// It is for those who write and translate. The public reads the words and what they mean on a page.
@ApplicationScoped
@Transactional
public class TermExport {

    @Inject
    TermRepository terms;

    @Inject
    Caller caller;

    /// Writes the concepts, by id, each in the languages that it has.
    ///
    /// @param language the tag of the only language to write; empty for all
    /// @throws se.ingangen.content.account.ForbiddenException if the caller neither writes nor
    ///     translates nor administers
    public void exportTbx(Optional<String> language, OutputStream out) {
        caller.require(Scope.ADMIN, Role.EDITOR, Role.TRANSLATOR, Role.ADMIN);
        var tags = language.map(List::of).orElseGet(terms::languages);
        var wordings = new TreeMap<String, Map<String, Wording>>();
        tags.forEach(tag -> terms.terms(tag)
                .forEach(term -> wordings.computeIfAbsent(term.conceptId(), id -> new TreeMap<>())
                        .put(tag, term.wording())));
        var entries = terms.concepts().stream()
                .filter(concept -> wordings.containsKey(concept.id()))
                .map(concept -> entry(concept, wordings.get(concept.id())))
                .toList();
        TbxWriter.write(entries, Messages.of(Languages.standard()).text("term.heading"), out);
    }

    private static ConceptEntry entry(Concept concept, Map<String, Wording> wordings) {
        return new ConceptEntry(
                concept.id(), Optional.of(concept.subject()), Optional.of(concept.isExplained()), wordings);
    }
}

package se.ingangen.content.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Scope;
import se.ingangen.content.search.ChangeLog;
import se.ingangen.i18n.Languages;

/// Takes terms in, all of a file or nothing.
///
/// A file adds to what is there: of a concept in it, the languages in it become what it says, and the
/// others stay.
@ApplicationScoped
public class TermImport {

    private static final String NO_SUBJECT = "general";

    @Inject
    TermRepository terms;

    @Inject
    ChangeLog changes;

    @Inject
    Caller caller;

    /// Imports a file in TBX.
    ///
    /// @throws TermFaultsException with every fault; nothing was imported then
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no administrator
    @Transactional
    public TermImportResult importTbx(InputStream tbx) {
        caller.requireScope(Scope.ADMIN);
        return merge(TbxReader.read(tbx));
    }

    /// Takes in what a file told of; for terms that come with the portal itself.
    @Transactional
    TermImportResult merge(List<ConceptEntry> entries) {
        var touched = new TreeSet<String>();
        entries.forEach(entry -> describe(entry, touched));
        terms.flush();
        var changed = entries.stream().mapToInt(entry -> reword(entry, touched)).sum();
        touched.forEach(tag ->
                changes.append(TermService.subject(Languages.ofContent(tag).orElseThrow())));
        var all = entries.stream().mapToInt(entry -> entry.wordings().size()).sum();
        return new TermImportResult(entries.size(), changed, all - changed);
    }

    private void describe(ConceptEntry entry, Set<String> touched) {
        var found = terms.concept(entry.id());
        if (found.isEmpty()) {
            terms.add(new Concept(
                    entry.id(),
                    entry.subject().orElse(NO_SUBJECT),
                    entry.explained().orElse(false)));
            return;
        }
        var concept = found.get();
        if (concept.describe(
                entry.subject().orElse(concept.subject()), entry.explained().orElse(concept.isExplained()))) {
            touched.addAll(terms.languagesOf(entry.id()));
        }
    }

    private int reword(ConceptEntry entry, Set<String> touched) {
        var changed = 0;
        for (var wording : entry.wordings().entrySet()) {
            if (reword(entry.id(), wording.getKey(), wording.getValue())) {
                changed++;
                touched.add(wording.getKey());
            }
        }
        return changed;
    }

    private boolean reword(String concept, String tag, Wording wording) {
        var found = terms.term(concept, tag);
        if (found.isEmpty()) {
            terms.add(new Term(concept, tag, wording));
            return true;
        }
        return found.get().reword(wording);
    }
}

package se.ingangen.content.article.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import se.ingangen.content.article.translation.Coverage.InLanguage;
import se.ingangen.content.search.Changed;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Counts how much there is in each language.
///
/// The states of the texts are added up in the database, a row an edition; no text is read. What was
/// counted is kept until something changes, as pages are.
@ApplicationScoped
public class CoverageService {

    @Inject
    StateRepository states;

    @Inject
    Clock clock;

    private final AtomicLong changes = new AtomicLong();
    private volatile Coverage kept;

    /// What was counted since the last change; it is counted now if nothing was.
    @Transactional
    public Coverage coverage() {
        var found = kept;
        if (found != null) {
            return found;
        }
        var begun = changes.get();
        var counted = count();
        kept = counted;
        if (begun != changes.get()) {
            kept = null;
        }
        return counted;
    }

    /// Lets go of what was counted.
    void forget(@Observes Changed changed) {
        changes.incrementAndGet();
        kept = null;
    }

    private Coverage count() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Settings.ZONE);
        var total = states.total(now, today);
        var wanted = Objects.requireNonNullElse(total.wanted(), 0L);
        var found = new LinkedHashMap<Language, InLanguage>();
        Languages.all().forEach(language -> found.put(language, none(language, wanted)));
        states.sums(now, today).forEach(there -> Languages.ofContent(there.lang())
                .ifPresent(language -> found.put(language, inLanguage(language, there, wanted))));
        return new Coverage(total.pages().intValue(), now, List.copyOf(found.values()));
    }

    private static InLanguage none(Language language, long wanted) {
        return new InLanguage(language, 0, 0, 0, 0, (int) wanted);
    }

    /// All sections of a page that lacks the language are missing.
    private static InLanguage inLanguage(Language language, Sums sums, long wanted) {
        return new InLanguage(
                language,
                sums.pages().intValue(),
                sums.byPeople().intValue(),
                sums.byMachine().intValue(),
                sums.outdated().intValue(),
                (int) (sums.missing() + wanted - sums.wanted()));
    }
}

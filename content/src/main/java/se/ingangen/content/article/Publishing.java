package se.ingangen.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.ingangen.content.search.ChangeLog;
import se.ingangen.content.storage.PortalFacts;
import se.ingangen.content.storage.Settings;

/// Tells the index and the caches of pages whose day of publishing or archiving has come: the
/// clock, not an editor, changed them.
@ApplicationScoped
public class Publishing {

    private static final String ANNOUNCED = "announced-until";

    @Inject
    private ArticleRepository articles;

    @Inject
    private ChangeLog changes;

    @Inject
    private PortalFacts facts;

    @Inject
    private Clock clock;

    /// Announces what has come due since the last time, on whichever node that was.
    ///
    /// @return whether anything had
    @Transactional
    public boolean announceDue() {
        var now = clock.instant();
        var before = facts.find(ANNOUNCED).map(Instant::parse).orElse(now);
        var due = articles.due(before, now, day(before), day(now));
        for (var article : due) {
            changes.append(Subjects.article(article.key()));
            article.parentKey().ifPresent(parent -> changes.append(Subjects.childrenOf(parent)));
        }
        facts.put(ANNOUNCED, now.toString());
        return !due.isEmpty();
    }

    private static LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, Settings.ZONE);
    }
}

package se.ingangen.portal.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import se.ingangen.content.account.AccountService;
import se.ingangen.content.account.TokenService;
import se.ingangen.content.article.PublishingClock;
import se.ingangen.content.article.exchange.StarterContent;
import se.ingangen.content.article.translation.TranslationStates;
import se.ingangen.content.eservice.DraftExpiry;
import se.ingangen.content.eservice.IdentityRules;
import se.ingangen.content.eservice.attachment.HeldFiles;
import se.ingangen.content.intake.OutboxRelay;
import se.ingangen.content.mail.MailRelay;
import se.ingangen.content.search.ChangeFollower;
import se.ingangen.content.search.SearchIndex;
import se.ingangen.content.storage.PortalFacts;
import se.ingangen.content.storage.Schema;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.term.StarterTerms;
import se.ingangen.run.LauncherWatch;

/// Brings the portal up in the order in which its parts need each other, and down again.
///
/// A failure here fails the deployment: a portal that cannot reach its database does not pretend to
/// be there.
@WebListener
public class PortalLife implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(PortalLife.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private Schema schema;

    @Inject
    private PortalFacts facts;

    @Inject
    private AccountService accounts;

    @Inject
    private TokenService tokens;

    @Inject
    private SearchIndex index;

    @Inject
    private ChangeFollower follower;

    @Inject
    private StarterContent starter;

    @Inject
    private StarterTerms terms;

    @Inject
    private PublishingClock publishing;

    @Inject
    private TranslationStates states;

    @Inject
    private OutboxRelay relay;

    @Inject
    private DraftExpiry drafts;

    @Inject
    private HeldFiles held;

    @Inject
    private IdentityRules identity;

    @Inject
    private MailRelay mail;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        LauncherWatch.watch();
        protectSessionCookie(event.getServletContext().getSessionCookieConfig());
        identity.check();
        schema.migrate();
        var data = Settings.dataFolder();
        accounts.createFirstAccounts(data);
        tokens.openAdminToken(data);
        index.open(data.resolve("index"), facts.portalId());
        starter.importIfEmpty();
        terms.importIfEmpty();
        while (states.renewSomeOfBefore()) {
            // A hundred at a time, once, after an update from a version without states.
        }
        follower.start();
        publishing.start();
        relay.start();
        drafts.start();
        held.start();
        mail.start();
    }

    /// Only the desk has sessions, for the state of its views. Who is signed in is in a cookie of its
    /// own.
    private void protectSessionCookie(SessionCookieConfig cookie) {
        cookie.setPath("/desk");
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(settings.baseUrl().getScheme()));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        mail.stop();
        held.stop();
        drafts.stop();
        relay.stop();
        publishing.stop();
        follower.stop();
        index.close();
        try {
            schema.close();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database was not closed; it mends itself at the next start", e);
        }
    }
}

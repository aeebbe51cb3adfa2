package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import se.ingangen.content.mail.MailService;
import se.ingangen.content.storage.IdentitySettings;

/// How sure we want to be of who sends what: as much as the definition asks, or more where whoever runs
/// the portal has said so.
@ApplicationScoped
public class IdentityRules {

    @Inject
    Eservices eservices;

    @Inject
    MailService mail;

    @Inject
    IdentitySettings settings;

    /// Checks that everything that is asked for can be shown.
    ///
    /// @throws IllegalStateException if a setting names an e-service or a level that there is not, or an
    ///     e-service asks for a level that nothing here can show
    public void check() {
        settings.levels().forEach((service, level) -> {
            if (eservices.find(service).isEmpty()) {
                throw new IllegalStateException(IdentitySettings.LEVELS + ": there is no e-service " + service);
            }
            if (Arrays.stream(Identity.values()).noneMatch(known -> known.name().equals(level))) {
                throw new IllegalStateException(
                        IdentitySettings.LEVELS + ": " + service + " must be NONE, EMAIL or VERIFIED, not " + level);
            }
        });
        var provider = provider();
        for (var service : eservices.all()) {
            var level = required(service);
            if (level == Identity.VERIFIED && provider.isEmpty()) {
                throw new IllegalStateException("The e-service " + service.name()
                        + " asks for VERIFIED, which needs an identity provider: INGANGEN_OIDC_ISSUER is not set");
            }
            if (level == Identity.EMAIL && provider.isEmpty() && !mail.isOffered()) {
                throw new IllegalStateException("The e-service " + service.name()
                        + " asks for EMAIL, which needs a mail server: INGANGEN_SMTP is not set");
            }
        }
    }

    /// The least that must be shown before something is sent.
    public Identity required(Eservice service) {
        var raised = Optional.ofNullable(settings.levels().get(service.name())).map(Identity::valueOf);
        return raised.filter(level -> level.compareTo(service.identity()) > 0).orElse(service.identity());
    }

    /// Whether a code by e-mail is enough for an e-service, and can be sent.
    public boolean takesEmail(Eservice service) {
        return required(service) == Identity.EMAIL && mail.isOffered();
    }

    /// What people know the identity provider as; empty if there is none.
    public Optional<String> provider() {
        return settings.provider().map(IdentitySettings.Provider::name);
    }
}

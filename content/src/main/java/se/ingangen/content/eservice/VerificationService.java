package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import se.ingangen.content.eservice.identity.OidcClient;
import se.ingangen.content.eservice.identity.OidcException;
import se.ingangen.i18n.Language;

/// Has an identity provider tell who somebody is, and keeps that with their draft.
///
/// What is said to the provider is said outside of any transaction: it may take seconds.
@ApplicationScoped
public class VerificationService {

    private static final System.Logger LOG = System.getLogger(VerificationService.class.getName());

    @Inject
    Eservices eservices;

    @Inject
    IdentityService identity;

    @Inject
    OidcClient oidc;

    /// Where somebody goes.
    ///
    /// @param address at the provider
    /// @param cookie for their browser, until they are back
    public record Begun(URI address, String cookie) {

        /// Without both, so that no log has them.
        @Override
        public String toString() {
            return "Begun";
        }
    }

    /// Where somebody is who came back.
    ///
    /// @param draftId empty if we cannot tell which answers are theirs
    /// @param done whether it is known now who they are
    public record Ended(String root, String service, String draftId, boolean done) {

        /// Without the draft, so that no log has it.
        @Override
        public String toString() {
            return "Ended";
        }
    }

    /// Begins the way to the provider.
    ///
    /// @param root where the pages of their language begin
    /// @return empty if there is no such draft, or the provider is away
    public Optional<Begun> begin(String service, String draftId, String root, Language language) {
        var departure = eservices.find(service).flatMap(s -> identity.depart(s, draftId, root));
        try {
            return departure.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Begun(
                            oidc.address(
                                    departure.get().state(),
                                    departure.get().nonce(),
                                    departure.get().verifier(),
                                    language),
                            departure.get().cookie()));
        } catch (OidcException e) {
            LOG.log(Level.WARNING, "Nobody can show who they are: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /// Ends it. Whatever goes wrong, the draft is as it was.
    ///
    /// @param code what the provider sent them back with; empty if it told of an error, as when somebody
    ///     does not want to
    /// @return empty if nobody left with this state, or they have been back before
    public Optional<Ended> end(String state, String cookie, String code) {
        var arrival = identity.arrive(state, cookie);
        if (arrival.isEmpty()) {
            return Optional.empty();
        }
        var back = arrival.get();
        var done = false;
        if (!back.draftId().isEmpty() && !code.isEmpty()) {
            try {
                var proof = oidc.proof(code, back.nonce(), back.verifier());
                done = eservices
                        .find(back.service())
                        .filter(s -> identity.keep(s, back.draftId(), proof))
                        .isPresent();
            } catch (OidcException e) {
                LOG.log(Level.WARNING, "Somebody could not show who they are: {0}", e.getMessage());
            }
        }
        return Optional.of(new Ended(back.root(), back.service(), back.draftId(), done));
    }
}

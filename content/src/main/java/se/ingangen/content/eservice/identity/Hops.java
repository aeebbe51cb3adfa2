package se.ingangen.content.eservice.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.ingangen.content.storage.Vault;

/// Lets people go to the identity provider, and knows them when they come back.
///
/// Whoever calls has a transaction.
@ApplicationScoped
public class Hops {

    @Inject
    IdentityRepository identities;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// What is needed on the way.
    ///
    /// @param state goes to the provider and comes back with them
    /// @param nonce goes to the provider and comes back in what it signs
    /// @param verifier is told when we ask for that
    /// @param cookie stays in their browser
    public record Departure(String state, String nonce, String verifier, String cookie) {

        /// Nothing of it, so that no log has it.
        @Override
        public String toString() {
            return "Departure";
        }
    }

    /// Somebody who came back.
    ///
    /// @param root where the pages of their language begin
    /// @param draftId empty if they came in another browser than they left in
    public record Arrival(String service, String root, String draftId, String nonce, String verifier) {

        /// Nothing of it, so that no log has it.
        @Override
        public String toString() {
            return "Arrival";
        }
    }

    /// Somebody leaves. The draft is held by whoever calls.
    public Departure depart(String service, String draftId, String root) {
        var departure = new Departure(vault.secret(), vault.secret(), vault.secret(), vault.secret());
        identities.removeExpired(clock.instant());
        identities.add(new Hop(
                departure.state(),
                departure.cookie(),
                service,
                root,
                new Hop.Secrets(draftId, departure.nonce(), departure.verifier()),
                vault,
                clock.instant()));
        return departure;
    }

    /// Somebody comes back, once.
    ///
    /// @return empty if nobody left with this state, or too long ago, or they came back before
    public Optional<Arrival> arrive(String state, String cookie) {
        return identities
                .take(state)
                .filter(hop -> hop.isAlive(clock.instant()))
                .map(hop -> {
                    try {
                        var secrets = hop.open(cookie, vault);
                        return new Arrival(
                                hop.service(), hop.root(), secrets.draftId(), secrets.nonce(), secrets.verifier());
                    } catch (IllegalArgumentException another) {
                        return new Arrival(hop.service(), hop.root(), "", "", "");
                    }
                });
    }
}

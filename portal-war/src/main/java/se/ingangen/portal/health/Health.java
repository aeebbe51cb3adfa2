package se.ingangen.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.ingangen.content.intake.OutboxRelay;
import se.ingangen.content.search.ChangeFollower;
import se.ingangen.content.search.SearchIndex;
import se.ingangen.content.storage.PortalFacts;

/// Whether everything that the portal stands on is there.
@ApplicationScoped
public class Health {

    @Inject
    private PortalFacts facts;

    @Inject
    private SearchIndex index;

    @Inject
    private ChangeFollower follower;

    @Inject
    private OutboxRelay relay;

    /// The first thing that is not well, in one line; empty if all is.
    public Optional<String> fault() {
        return Stream.<Supplier<Optional<String>>>of(
                        this::databaseFault, this::indexFault, follower::fault, relay::fault)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> databaseFault() {
        try {
            facts.portalId();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("database: away");
        }
    }

    private Optional<String> indexFault() {
        return index.isOpen() ? Optional.empty() : Optional.of("index: not open");
    }
}

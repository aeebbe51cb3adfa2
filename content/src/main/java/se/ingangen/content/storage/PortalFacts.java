package se.ingangen.content.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// Facts about this portal that must survive a restart, by name.
@ApplicationScoped
@Transactional
public class PortalFacts {

    @PersistenceContext
    private EntityManager entities;

    /// What was put under this name.
    public Optional<String> find(String name) {
        return Optional.ofNullable(entities.find(PortalFact.class, name)).map(PortalFact::fact);
    }

    /// Keeps a fact in place of the one before.
    public void put(String name, String fact) {
        entities.merge(new PortalFact(name, fact));
    }

    /// What tells this portal's database from every other: an index made from another is not ours.
    public String portalId() {
        return find("portal-id").orElseGet(() -> {
            var id = UUID.randomUUID().toString();
            put("portal-id", id);
            return id;
        });
    }
}

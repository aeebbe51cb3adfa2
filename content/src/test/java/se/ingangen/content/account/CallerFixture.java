package se.ingangen.content.account;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;

/// Callers and the audit log for tests of other features.
public final class CallerFixture {

    private CallerFixture() {}

    public static Identity officer(Lane... lanes) {
        return new Identity("officer", Set.of(Role.INTAKE), Set.of(), Set.of(lanes));
    }

    public static Identity machine(Lane... lanes) {
        return Identity.token("case-system", Set.of(Scope.ERRANDS), Set.of(lanes));
    }

    /// A machine that does no errands.
    public static Identity machine(Scope... scopes) {
        return Identity.token("tool", Set.of(scopes), Set.of());
    }

    public static AuditLog audit(EntityManager entities, Caller caller, Clock clock) {
        var audit = new AuditLog();
        audit.entities = entities;
        audit.caller = caller;
        audit.clock = clock;
        return audit;
    }
}

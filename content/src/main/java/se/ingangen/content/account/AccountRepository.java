package se.ingangen.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Accounts, their sessions and the tokens of machines.
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Account> find(String userName) {
        return Optional.ofNullable(entities.find(Account.class, userName));
    }

    /// The account as it is now, and nobody else's until the transaction ends.
    Optional<Account> lock(String userName) {
        return Optional.ofNullable(entities.find(
                Account.class, userName, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    void add(Account account) {
        entities.persist(account);
    }

    /// Whether there is no account yet. Other nodes that ask wait until this transaction ends.
    boolean isEmpty() {
        entities.createNativeQuery("select fact from portal_fact where name = 'first-accounts' for update")
                .getSingleResult();
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    Optional<StaffSession> findSession(String fingerprint) {
        return Optional.ofNullable(entities.find(StaffSession.class, fingerprint));
    }

    void add(StaffSession session) {
        entities.persist(session);
    }

    void remove(StaffSession session) {
        entities.remove(session);
    }

    void removeSessionsOf(String userName) {
        entities.createQuery("delete from StaffSession s where s.userName = :user")
                .setParameter("user", userName)
                .executeUpdate();
    }

    void removeSessionsBefore(Instant created, Instant lastSeen) {
        entities.createQuery("delete from StaffSession s where s.created <= :created or s.lastSeen <= :seen")
                .setParameter("created", created)
                .setParameter("seen", lastSeen)
                .executeUpdate();
    }

    Optional<ApiToken> findToken(String fingerprint) {
        return Optional.ofNullable(entities.find(ApiToken.class, fingerprint));
    }

    void add(ApiToken token) {
        entities.persist(token);
    }
}

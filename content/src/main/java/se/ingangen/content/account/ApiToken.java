package se.ingangen.content.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/// What lets a machine in. Only the fingerprint of its secret is stored.
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    private String id;

    private String name;
    private String scopes;
    private String lanes;
    private Instant expires;

    protected ApiToken() {} // for JPA

    ApiToken(String fingerprint, String name, Set<Scope> scopes, Set<Lane> lanes, Instant expires) {
        this.id = fingerprint;
        this.name = name;
        this.scopes = NameList.of(scopes);
        this.lanes = NameList.of(lanes);
        this.expires = expires;
    }

    boolean isValid(Instant now) {
        return now.isBefore(expires);
    }

    Identity identity() {
        return Identity.token(name, NameList.read(Scope.class, scopes), NameList.read(Lane.class, lanes));
    }
}

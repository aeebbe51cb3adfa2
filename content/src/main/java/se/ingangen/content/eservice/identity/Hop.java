package se.ingangen.content.eservice.identity;

import jakarta.json.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import se.ingangen.content.storage.Vault;

/// Somebody's way to the identity provider and back.
///
/// The address that they come back to carries a state, their browser a cookie. Either alone opens
/// nothing, and both together once: a state that somebody else sends them finds another cookie, and a
/// callback that is sent again finds no row.
@Entity
@Table(name = "identity_hop")
class Hop {

    /// Long enough to look for a card reader.
    static final Duration LIFE = Duration.ofMinutes(20);

    @Id
    private String id;

    private String draft;
    private String service;
    private String root;
    private byte[] box;
    private Instant expires;

    protected Hop() {} // for JPA

    Hop(String state, String cookie, String service, String root, Secrets secrets, Vault vault, Instant now) {
        this.id = Vault.fingerprint(state);
        this.draft = Vault.fingerprint(secrets.draftId());
        this.service = service;
        this.root = root;
        this.box = vault.encrypt(secrets.json(), context(cookie));
        this.expires = now.plus(LIFE);
    }

    /// What only this browser can have back.
    ///
    /// @throws IllegalArgumentException if the cookie is another
    Secrets open(String cookie, Vault vault) {
        return Secrets.parse(vault.decrypt(box, context(cookie)));
    }

    boolean isAlive(Instant now) {
        return now.isBefore(expires);
    }

    String service() {
        return service;
    }

    String root() {
        return root;
    }

    private String context(String cookie) {
        return "hop:" + id + ":" + cookie;
    }

    /// What must not be known to anybody else.
    ///
    /// @param nonce what the provider must repeat in what it signs
    /// @param verifier what shows that it was we who asked (PKCE)
    record Secrets(String draftId, String nonce, String verifier) {

        String json() {
            return Json.createObjectBuilder()
                    .add("draft", draftId)
                    .add("nonce", nonce)
                    .add("verifier", verifier)
                    .build()
                    .toString();
        }

        static Secrets parse(String json) {
            try (var reader = Json.createReader(new StringReader(json))) {
                var secrets = reader.readObject();
                return new Secrets(
                        secrets.getString("draft"), secrets.getString("nonce"), secrets.getString("verifier"));
            }
        }

        @Override
        public String toString() {
            return "Secrets";
        }
    }
}

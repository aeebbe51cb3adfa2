package se.ingangen.content.eservice.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.ingangen.content.storage.Vault;

/// A proof as it is stored, encrypted.
@Entity
@Table(name = "identity_proof")
class KeptProof {

    @Id
    private String id;

    private String draft;
    private String submission;
    private byte[] content;
    private Instant proven;

    protected KeptProof() {} // for JPA

    KeptProof(String draft, Proof proof, Vault vault) {
        this.id = UUID.randomUUID().toString();
        this.draft = draft;
        this.content = vault.encrypt(proof.json(), context());
        this.proven = proof.proven();
    }

    Proof proof(Vault vault) {
        return Proof.parse(vault.decrypt(content, context()));
    }

    private String context() {
        return "proof:" + id;
    }
}

package se.ingangen.content.eservice.identity;

import java.time.Instant;
import se.ingangen.content.eservice.Identity;
import se.ingangen.content.mail.MailService;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;

/// Proofs, codes and hops over a test's database.
public final class ProofFixture {

    private ProofFixture() {}

    public static IdentityRepository repository(TestDatabase database, Vault vault) {
        var identities = new IdentityRepository();
        identities.entities = database.entities;
        identities.vault = vault;
        return identities;
    }

    public static EmailCodes codes(IdentityRepository identities, MailService mail, Vault vault, SettableClock clock) {
        var codes = new EmailCodes();
        codes.identities = identities;
        codes.mail = mail;
        codes.vault = vault;
        codes.clock = clock;
        return codes;
    }

    public static Hops hops(IdentityRepository identities, Vault vault, SettableClock clock) {
        var hops = new Hops();
        hops.identities = identities;
        hops.vault = vault;
        hops.clock = clock;
        return hops;
    }

    /// Keeps what a provider would have told.
    public static void verify(IdentityRepository identities, String draft, String name, String number, Instant now) {
        identities.keep(draft, new Proof(Identity.VERIFIED, "Exempel-ID", "a1b2", name, number, now));
    }
}

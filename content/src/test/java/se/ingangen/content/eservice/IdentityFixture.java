package se.ingangen.content.eservice;

import java.util.List;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.CallerFixture;
import se.ingangen.content.eservice.identity.IdentityRepository;
import se.ingangen.content.eservice.identity.ProofFixture;
import se.ingangen.content.mail.MailService;
import se.ingangen.content.storage.IdentitySettings;
import se.ingangen.content.storage.SettableClock;
import se.ingangen.content.storage.TestDatabase;
import se.ingangen.content.storage.Vault;

/// What shows who somebody is, put together over a test's database.
final class IdentityFixture {

    final IdentityRules rules = new IdentityRules();
    final IdentityGate gate = new IdentityGate();
    final IdentityService service = new IdentityService();
    final IdentityRepository identities;

    IdentityFixture(
            TestDatabase database,
            SettableClock clock,
            Vault vault,
            Eservices eservices,
            DraftRepository drafts,
            MailService mail) {
        identities = ProofFixture.repository(database, vault);
        rules.eservices = eservices;
        rules.mail = mail;
        rules.settings = new IdentitySettings();
        gate.rules = rules;
        gate.identities = identities;
        gate.audit = CallerFixture.audit(database.entities, new Caller(), clock);
        gate.clock = clock;
        service.drafts = drafts;
        service.rules = rules;
        service.gate = gate;
        service.codes = ProofFixture.codes(identities, mail, vault, clock);
        service.hops = ProofFixture.hops(identities, vault, clock);
        service.identities = identities;
        service.clock = clock;
    }

    static void set(String name, String value) {
        System.setProperty("ingangen." + name, value);
    }

    static void setProvider() {
        set("oidcIssuer", "https://id.exempel.se");
        set("oidcClientId", "portal");
        set("oidcClientSecret", "geheim");
        set("oidcName", "Exempel-ID");
    }

    static void forgetSettings() {
        List.of(
                        "identity",
                        "oidcIssuer",
                        "oidcClientId",
                        "oidcClientSecret",
                        "oidcName",
                        "oidcScope",
                        "oidcNumberClaim")
                .forEach(name -> System.clearProperty("ingangen." + name));
    }
}

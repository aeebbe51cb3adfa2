package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ingangen.content.eservice.Identity;
import se.ingangen.content.eservice.IdentityRules;
import se.ingangen.content.eservice.IdentityService;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.identity.Proof;
import se.ingangen.portal.page.Visit;

/// What the check of the answers says about who sends them.
@RequestScoped
public class IdentityView {

    @Inject
    private IdentityRules rules;

    @Inject
    private IdentityService identity;

    @Inject
    private Counter counter;

    @Inject
    private Visit visit;

    private Optional<Proof> proof = Optional.empty();
    private boolean needed;
    private boolean differing;
    private String address = "";

    void show(Journey journey, String draftId, ServicePath path) {
        proof = identity.proof(draftId);
        needed = !counter.isOn() && !identity.isEnough(journey.service(), draftId);
        differing = proof.filter(journey::differsFrom).isPresent();
        address = path.to(IdentityPage.STEP, draftId);
    }

    /// Whether something has to be shown before this can be sent.
    public boolean isNeeded() {
        return needed;
    }

    /// What has been shown, in a sentence; empty for nothing.
    public String getShown() {
        return proof.map(p -> p.level() == Identity.EMAIL
                        ? visit.messages().text("eservice.identity.proven.email", p.by())
                        : visit.messages().text("eservice.identity.proven.verified", p.by(), p.person()))
                .orElse("");
    }

    /// Whether the answers say something else than what was shown.
    public boolean isDiffering() {
        return differing;
    }

    /// Whether somebody may show who they are, and need not.
    public boolean isOffered() {
        return !needed
                && !counter.isOn()
                && rules.provider().isPresent()
                && proof.filter(p -> p.level() == Identity.VERIFIED).isEmpty();
    }

    /// What people know the identity provider as.
    public String getProvider() {
        return rules.provider().orElse("");
    }

    /// Where it is shown.
    public String getAddress() {
        return address;
    }
}

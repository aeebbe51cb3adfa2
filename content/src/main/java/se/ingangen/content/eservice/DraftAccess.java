package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Identity;
import se.ingangen.content.account.Lane;
import se.ingangen.content.account.Role;

/// Who may open which draft.
///
/// One that the staff fill in together with a person is for signed-in staff of its lane, and for nobody
/// on a public address, with its secret neither. One that somebody fills in alone is not for the
/// staff, who would read what has not been sent to them.
@ApplicationScoped
public class DraftAccess {

    @Inject
    Eservices eservices;

    @Inject
    Caller caller;

    boolean mayOpen(Draft draft) {
        return draft.help().isPresent() ? mayHelp(lane(draft)) : mayBegin();
    }

    /// Who on the staff calls; empty for a person for themselves.
    Optional<String> staff() {
        return Optional.of(caller.identity())
                .filter(identity -> !identity.roles().isEmpty())
                .map(Identity::name);
    }

    /// Whether the caller may begin by just answering. The staff have to say first with whom.
    boolean mayBegin() {
        return staff().isEmpty();
    }

    /// Whether the caller may fill in an e-service of this lane together with a person.
    boolean mayHelp(Optional<Lane> lane) {
        return caller.identity().roles().contains(Role.INTAKE)
                && lane.filter(caller.lanes()::contains).isPresent();
    }

    private Optional<Lane> lane(Draft draft) {
        return eservices.find(draft.service(), draft.version()).map(Eservice::lane);
    }
}

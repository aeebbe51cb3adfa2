package se.ingangen.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.content.account.AuditLog;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Lane;
import se.ingangen.content.account.Role;
import se.ingangen.content.account.Scope;

/// Errands for those who deal with them. An errand of a lane that is not the caller's is not
/// there: they cannot even tell that it exists.
@ApplicationScoped
public class ErrandService {

    @Inject
    ErrandRepository errands;

    @Inject
    ErrandContent content;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    /// Errands of the caller's lanes, newest first.
    ///
    /// @param lanes to narrow it to; empty for all that the caller may see
    /// @param statuses to narrow it to; empty for all
    /// @param first how many to leave out at the beginning
    /// @throws se.ingangen.content.account.ForbiddenException without the role `INTAKE`
    @Transactional
    public ErrandPage list(Set<Lane> lanes, Set<ErrandStatus> statuses, int first, int limit) {
        caller.require(Role.INTAKE);
        var visible = visible(lanes);
        if (visible.isEmpty()) {
            return ErrandPage.EMPTY;
        }
        var wanted = statuses.isEmpty() ? EnumSet.allOf(ErrandStatus.class) : statuses;
        return new ErrandPage(errands.newest(visible, wanted, first, limit), errands.count(visible, wanted));
    }

    /// Opens an errand with what was sent, and writes that to the audit log.
    ///
    /// @return empty if there is none, or none that the caller may see
    /// @throws se.ingangen.content.account.ForbiddenException without the role `INTAKE` or the scope
    ///     `ERRANDS`
    @Transactional
    public Optional<OpenErrand> open(ErrandNumber number) {
        caller.require(Scope.ERRANDS, Role.INTAKE);
        var errand = errands.find(number).filter(e -> caller.lanes().contains(e.lane()));
        errand.ifPresent(e -> audit.write("errand.open", e.number().digits()));
        return errand.map(e -> new OpenErrand(e, errands.history(e), content.of(e)));
    }

    private Set<Lane> visible(Set<Lane> wanted) {
        return caller.lanes().stream()
                .filter(lane -> wanted.isEmpty() || wanted.contains(lane))
                .collect(Collectors.toSet());
    }
}

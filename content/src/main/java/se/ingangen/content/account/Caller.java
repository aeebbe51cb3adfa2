package se.ingangen.content.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/// Who makes this request. Services ask it themselves, so that no page can forget to.
///
/// The web layer tells it once, before anything else. Outside a request (a timer, an import)
/// activate one with `@ActivateRequestContext` and say [Identity#system]. Nobody is the default.
@RequestScoped
public class Caller {

    private Identity identity = Identity.ANONYMOUS;

    /// Says who calls, once that has been proved.
    public void becomes(Identity proved) {
        identity = proved;
    }

    public Identity identity() {
        return identity;
    }

    /// Lets through staff with one of the roles.
    ///
    /// @throws UnauthenticatedException if we do not know who calls
    /// @throws ForbiddenException if we do, and they have none of the roles
    public void require(Role... anyOf) {
        letThrough(identity.hasAny(anyOf));
    }

    /// Lets through a machine with the scope.
    ///
    /// @throws UnauthenticatedException if we do not know who calls
    /// @throws ForbiddenException if we do, and it lacks the scope
    public void requireScope(Scope scope) {
        letThrough(identity.scopes().contains(scope));
    }

    /// Lets through a machine with the scope, or staff with one of the roles.
    ///
    /// @throws UnauthenticatedException if we do not know who calls
    /// @throws ForbiddenException if we do, and they may not
    public void require(Scope scope, Role... anyOf) {
        letThrough(identity.scopes().contains(scope) || identity.hasAny(anyOf));
    }

    /// The lanes whose errands the caller may see; none for anybody.
    public Set<Lane> lanes() {
        return identity.lanes();
    }

    private void letThrough(boolean allowed) {
        if (!identity.isKnown()) {
            throw new UnauthenticatedException();
        }
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}

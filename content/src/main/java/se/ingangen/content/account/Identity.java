package se.ingangen.content.account;

import java.util.Set;

/// Somebody or something that calls, and what it may do.
///
/// @param name as it stands in the audit log: a user name, `token:` and its name, or `system:` and
///     a part of the portal; empty for anybody
public record Identity(String name, Set<Role> roles, Set<Scope> scopes, Set<Lane> lanes) {

    /// Somebody who has not said who they are.
    public static final Identity ANONYMOUS = new Identity("", Set.of(), Set.of(), Set.of());

    public Identity {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        lanes = Set.copyOf(lanes);
    }

    /// A part of the portal itself, for the audit log. It may do nothing that is asked for.
    public static Identity system(String part) {
        return new Identity("system:" + part, Set.of(), Set.of(), Set.of());
    }

    static Identity token(String name, Set<Scope> scopes, Set<Lane> lanes) {
        return new Identity("token:" + name, Set.of(), scopes, lanes);
    }

    /// Whether we know who it is.
    public boolean isKnown() {
        return !name.isEmpty();
    }

    boolean hasAny(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }
}

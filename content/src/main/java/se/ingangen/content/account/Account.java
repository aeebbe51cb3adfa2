package se.ingangen.content.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// A person on the staff who can sign in.
///
/// Five wrong passwords in a row lock it for a quarter of an hour, which makes guessing over the
/// network hopeless and still lets its owner in the same morning.
@Entity
public class Account {

    static final int TRIES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @Column(name = "user_name")
    private String userName;

    @Column(name = "full_name")
    private String fullName;

    private String roles;
    private String lanes;
    private String password;

    @Column(name = "must_change")
    private boolean mustChange;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Account() {} // for JPA

    /// An account with a password that its owner has to change when they first sign in.
    Account(String userName, Set<Role> roles, Set<Lane> lanes, PasswordHash oneTimePassword) {
        this.userName = userName;
        this.fullName = userName;
        this.roles = NameList.of(roles);
        this.lanes = NameList.of(lanes);
        this.password = oneTimePassword.stored();
        this.mustChange = true;
    }

    public String userName() {
        return userName;
    }

    public String fullName() {
        return fullName;
    }

    public Set<Role> roles() {
        return NameList.read(Role.class, roles);
    }

    public Set<Lane> lanes() {
        return NameList.read(Lane.class, lanes);
    }

    /// Whether the password is the one-time password still.
    public boolean mustChangePassword() {
        return mustChange;
    }

    /// Who this is to [Caller]. Until the one-time password is changed it may do nothing.
    public Identity identity() {
        return mustChange
                ? new Identity(userName, Set.of(), Set.of(), Set.of())
                : new Identity(userName, roles(), Set.of(), lanes());
    }

    PasswordHash password() {
        return PasswordHash.parse(password);
    }

    /// Takes a try to sign in, and tells whether it lets them in.
    ///
    /// A locked account lets nobody in, with the right password neither: else the lock would tell
    /// a guesser that they found it.
    boolean tryPassword(boolean right, Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return false;
        }
        if (right) {
            failures = 0;
            lockedUntil = null;
        } else if (++failures >= TRIES) {
            failures = 0;
            lockedUntil = now.plus(LOCK);
        }
        return right;
    }

    void changePassword(PasswordHash chosen) {
        password = chosen.stored();
        mustChange = false;
    }
}

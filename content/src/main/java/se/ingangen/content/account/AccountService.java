package se.ingangen.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.ingangen.content.storage.PrivateFile;
import se.ingangen.content.storage.Vault;

/// The people on the staff: their accounts, passwords and sessions.
@ApplicationScoped
public class AccountService {

    /// What a try is measured against when there is no such user, so that it takes as long.
    private static final PasswordHash NOBODY = PasswordHash.of("nobody has this password");

    @Inject
    AccountRepository accounts;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// Creates one account of each kind when there is none, and writes their one-time passwords to
    /// `first-accounts` in the data folder: per line user, tab, roles, tab, password.
    ///
    /// The file is on disk before the accounts are: a crash in between leaves a file that the next
    /// start replaces, and never accounts whose passwords nobody knows.
    ///
    /// @throws UncheckedIOException if the file cannot be written; no account is created then
    @Transactional
    public void createFirstAccounts(Path dataFolder) {
        if (!accounts.isEmpty()) {
            return;
        }
        var lines = new StringBuilder();
        lines.append(create("intake-authority", Role.INTAKE, Set.of(Lane.AUTHORITY)));
        lines.append(create("intake-planning", Role.INTAKE, Set.of(Lane.PLANNING)));
        lines.append(create("editor", Role.EDITOR, Set.of()));
        lines.append(create("admin", Role.ADMIN, Set.of()));
        try {
            var file = dataFolder.resolve("first-accounts");
            Files.deleteIfExists(file);
            PrivateFile.create(file, lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Signs somebody in, if the password is theirs and the account is not locked.
    ///
    /// Takes as long whether there is such a user or not, and tells nothing about which was wrong.
    @Transactional
    public Optional<Account> signIn(String userName, String password) {
        var right =
                accounts.find(userName).map(Account::password).orElse(NOBODY).matches(password);
        return accounts.lock(userName).filter(account -> account.tryPassword(right, clock.instant()));
    }

    /// Changes a password and ends all sessions of its owner, who signs in anew.
    ///
    /// @return the keys of what is wrong with it; empty when it is changed. A wrong old password
    ///     counts as a failed try to sign in.
    @Transactional
    public List<String> changePassword(String userName, String old, String chosen) {
        var account = signIn(userName, old);
        if (account.isEmpty()) {
            return List.of("account.password.wrong");
        }
        var faults = PasswordRules.faults(userName, old, chosen);
        if (faults.isEmpty()) {
            account.get().changePassword(PasswordHash.of(chosen));
            accounts.removeSessionsOf(userName);
        }
        return faults;
    }

    /// Opens a session for somebody who has signed in, and clears away those that have ended.
    ///
    /// @return the secret that the browser keeps; only its fingerprint is stored
    @Transactional
    public String openSession(Account account) {
        var now = clock.instant();
        accounts.removeSessionsBefore(now.minus(StaffSession.LONGEST), now.minus(StaffSession.IDLE));
        var secret = vault.secret();
        accounts.add(new StaffSession(Vault.fingerprint(secret), account.userName(), now));
        return secret;
    }

    /// Whose session it is, while it lasts. Asking keeps it from ending for want of requests.
    @Transactional
    public Optional<Account> find(String secret) {
        var now = clock.instant();
        var session = accounts.findSession(Vault.fingerprint(secret)).filter(s -> s.isOpen(now));
        session.ifPresent(s -> s.seen(now));
        return session.flatMap(s -> accounts.find(s.userName()));
    }

    /// Ends a session. Ending one that has ended changes nothing.
    @Transactional
    public void closeSession(String secret) {
        accounts.findSession(Vault.fingerprint(secret)).ifPresent(accounts::remove);
    }

    private String create(String userName, Role role, Set<Lane> lanes) {
        var password = vault.secret().substring(0, 24);
        accounts.add(new Account(userName, Set.of(role), lanes, PasswordHash.of(password)));
        return userName + "\t" + role.name().toLowerCase(Locale.ROOT) + "\t" + password + "\n";
    }
}

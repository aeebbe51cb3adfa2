package se.ingangen.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.ingangen.content.storage.PrivateFile;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.Vault;

/// The machines that call, and the administrator's token.
@ApplicationScoped
public class TokenService {

    @Inject
    AccountRepository accounts;

    @Inject
    Settings settings;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    private volatile String administrator;

    /// Takes the administrator's token from the settings, else from `admin-token` in the data
    /// folder, which is made at the first start. Until this has run there is no such token.
    ///
    /// @throws UncheckedIOException if the file can be neither written nor read
    public void openAdminToken(Path dataFolder) {
        administrator = Vault.fingerprint(settings.adminToken().orElseGet(() -> kept(dataFolder)));
    }

    /// Who has this token, while it is valid.
    ///
    /// @param bearer what follows `Bearer` in the header
    @Transactional
    public Optional<Identity> identify(String bearer) {
        var fingerprint = Vault.fingerprint(bearer);
        if (administrator != null && MessageDigest.isEqual(ascii(fingerprint), ascii(administrator))) {
            return Optional.of(Identity.token("admin", EnumSet.allOf(Scope.class), EnumSet.allOf(Lane.class)));
        }
        return accounts.findToken(fingerprint)
                .filter(token -> token.isValid(clock.instant()))
                .map(ApiToken::identity);
    }

    /// Makes a token for a machine, and notes who made it.
    ///
    /// @param name of the system that gets it, as it shall stand in the audit log
    /// @return its secret, which cannot be had again
    /// @throws ForbiddenException if the caller is no administrator
    @Transactional
    public String createToken(String name, Set<Scope> scopes, Set<Lane> lanes, Instant expires) {
        caller.require(Scope.ADMIN, Role.ADMIN);
        var secret = vault.secret();
        accounts.add(new ApiToken(Vault.fingerprint(secret), name, scopes, lanes, expires));
        audit.write("token.create", name);
        return secret;
    }

    private String kept(Path dataFolder) {
        var file = dataFolder.resolve("admin-token");
        try {
            try {
                PrivateFile.create(file, vault.secret() + "\n");
            } catch (FileAlreadyExistsException kept) {
                // The usual case: every start but the first.
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package se.ingangen.content.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Makes something of a short code that takes long to work out, so that trying all codes takes years.
public final class SlowHash {

    /// As many rounds as take a tenth of a second.
    private static final int ROUNDS = 120_000;

    private static final int KEY_BITS = 256;

    private SlowHash() {}

    /// 64 hexadecimal digits.
    ///
    /// @param salt a secret of its own for each code
    public static String of(String code, String salt) {
        try {
            var spec = new PBEKeySpec(code.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), ROUNDS, KEY_BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package se.ingangen.content.storage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts what people have told us, signs tokens, and makes secrets that cannot be guessed.
///
/// The key lies in the file `key` of the data folder, outside the database, readable by the
/// portal's own user only. Whoever has a copy of the database alone can read no answers; whoever
/// loses the file has lost them.
@ApplicationScoped
public class Vault {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SEALED_MORE = NONCE_BYTES + TAG_BITS / 8;

    private final SecureRandom random = new SecureRandom();
    private byte[] encryptionKey;
    private byte[] signingKey;

    @PostConstruct
    void open() {
        var master = masterKey(Settings.dataFolder().resolve("key"));
        encryptionKey = hmac(master, "encryption");
        signingKey = hmac(master, "signature");
    }

    /// Encrypts with AES-256-GCM under a nonce of its own.
    ///
    /// @param context what the text belongs to, such as `draft:` and its id; the same is needed to
    ///     decrypt, so that a row cannot be passed off as another
    public byte[] encrypt(String text, String context) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return seal(bytes, bytes.length, context);
    }

    /// The text that was encrypted under this context.
    ///
    /// @throws IllegalArgumentException if it was altered, or belongs to another context or key
    public String decrypt(byte[] bytes, String context) {
        return new String(unseal(bytes, context), StandardCharsets.UTF_8);
    }

    /// Encrypts bytes in the same way: 28 bytes more come out than go in.
    ///
    /// Random nonces of 96 bits are safe for 2^32 calls under one key, which is 256 TiB in pieces of
    /// 64 KiB. Source: NIST SP 800-38D, 8.3.
    ///
    /// @param count how many of the bytes, from the first
    public byte[] seal(byte[] bytes, int count, String context) {
        var sealed = new byte[count + SEALED_MORE];
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(bytes, 0, count, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The bytes that were sealed under this context.
    ///
    /// @throws IllegalArgumentException if they were altered, or belong to another context or key
    public byte[] unseal(byte[] sealed, String context) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), context);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("Cannot decrypt " + context.replaceAll(":.*", ""), e);
        }
    }

    /// A secret of 256 random bits, in the letters, digits, `-` and `_` of an address.
    public String secret() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return encode(bytes);
    }

    /// What is stored of a secret, so that the database alone opens nothing.
    public static String fingerprint(String secret) {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Signs a text; the signature goes into a form and comes back with it.
    public String sign(String text) {
        return encode(hmac(signingKey, text));
    }

    /// Whether the signature is ours and of this text, in a time that tells nothing.
    public boolean isSigned(String text, String signature) {
        return signature != null
                && MessageDigest.isEqual(
                        sign(text).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(encryptionKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] masterKey(Path file) {
        try {
            try {
                var key = new byte[KEY_BYTES];
                random.nextBytes(key);
                PrivateFile.create(file, Base64.getEncoder().encodeToString(key) + "\n");
            } catch (FileAlreadyExistsException kept) {
                // The usual case: every start but the first.
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key " + file, e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

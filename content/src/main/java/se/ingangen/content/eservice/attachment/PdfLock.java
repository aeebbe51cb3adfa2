package se.ingangen.content.eservice.attachment;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Whether a locked PDF opens without a password, as statements of banks do that are locked against
/// changes only.
///
/// The standard lock keeps a value that the right password leads to; the empty password is tried.
///
/// Source: ISO 32000-2:2020, 7.6.4, algorithms 2, 2.A, 2.B, 4, 5 and 6.
final class PdfLock {

    /// What a password is filled up with to 32 bytes; an empty one is nothing else.
    private static final byte[] FILLING = bytes("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");

    private final String dictionary;
    private final int revision;
    private final byte[] user;

    private PdfLock(String dictionary) {
        this.dictionary = dictionary.replaceAll("(?s)endobj.*", "");
        this.revision = number("R", 0);
        this.user = string(this.dictionary, "/U");
    }

    /// @param dictionary text that begins with the encryption dictionary
    /// @param identity text that begins with the `/ID` of the file; empty if it has none
    static boolean opensFreely(String dictionary, String identity) {
        try {
            var lock = new PdfLock(dictionary);
            if (!lock.dictionary.contains("/Standard")) {
                return false;
            }
            return lock.revision >= 5 ? lock.newOpens() : lock.oldOpens(string(identity, "["));
        } catch (GeneralSecurityException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return false;
        }
    }

    /// Revisions 2 to 4: a key of MD5, and RC4.
    private boolean oldOpens(byte[] identity) throws GeneralSecurityException {
        var length = revision == 2 ? 5 : number("Length", 40) / 8;
        if (dictionary.contains("/CF")) {
            length = 16;
        }
        var md5 = MessageDigest.getInstance("MD5");
        md5.update(FILLING);
        md5.update(Arrays.copyOf(string(dictionary, "/O"), 32));
        var rights = number("P", 0);
        md5.update(new byte[] {(byte) rights, (byte) (rights >> 8), (byte) (rights >> 16), (byte) (rights >> 24)});
        md5.update(identity);
        if (revision >= 4
                && Pattern.compile("/EncryptMetadata\\s+false")
                        .matcher(dictionary)
                        .find()) {
            md5.update(new byte[] {-1, -1, -1, -1});
        }
        var key = md5.digest();
        for (var i = 0; revision >= 3 && i < 50; i++) {
            key = md5.digest(Arrays.copyOf(key, length));
        }
        key = Arrays.copyOf(key, length);
        if (revision == 2) {
            return Arrays.equals(rc4(key, FILLING), user);
        }
        md5.update(FILLING);
        var value = md5.digest(identity);
        for (var i = 0; i < 20; i++) {
            var turned = key.clone();
            for (var k = 0; k < turned.length; k++) {
                turned[k] ^= (byte) i;
            }
            value = rc4(turned, value);
        }
        return Arrays.equals(value, Arrays.copyOf(user, 16));
    }

    /// Revisions 5 and 6: a hash with the salt that is kept beside it.
    private boolean newOpens() throws GeneralSecurityException {
        var salt = Arrays.copyOfRange(user, 32, 40);
        var hash = MessageDigest.getInstance("SHA-256").digest(salt);
        return Arrays.equals(revision == 5 ? hash : hardened(hash), Arrays.copyOf(user, 32));
    }

    /// Algorithm 2.B for an empty password, which leaves only the hash to repeat.
    private static byte[] hardened(byte[] first) throws GeneralSecurityException {
        var hash = first;
        for (var round = 0; ; round++) {
            var many = new byte[hash.length * 64];
            for (var i = 0; i < many.length; i++) {
                many[i] = hash[i % hash.length];
            }
            var aes = Cipher.getInstance("AES/CBC/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(hash, 0, 16, "AES"), new IvParameterSpec(hash, 16, 16));
            var sealed = aes.doFinal(many);
            var sum = 0;
            for (var i = 0; i < 16; i++) {
                sum += sealed[i] & 0xff;
            }
            hash = MessageDigest.getInstance("SHA-" + new int[] {256, 384, 512}[sum % 3])
                    .digest(sealed);
            if (round >= 63 && (sealed[sealed.length - 1] & 0xff) <= round - 31) {
                return Arrays.copyOf(hash, 32);
            }
        }
    }

    private static byte[] rc4(byte[] key, byte[] text) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("ARCFOUR");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "ARCFOUR"));
        return cipher.doFinal(text);
    }

    private int number(String key, int otherwise) {
        var found = Pattern.compile("/" + key + "\\s+(-?\\d{1,10})").matcher(dictionary);
        return found.find() ? (int) Long.parseLong(found.group(1)) : otherwise;
    }

    /// The string after a key, which is written in hexadecimal digits or in characters.
    private static byte[] string(String text, String key) {
        var found = Pattern.compile(Pattern.quote(key) + "\\s*(?=[<(])").matcher(text);
        if (!found.find()) {
            return new byte[0];
        }
        var at = found.end();
        if (text.charAt(at) == '<') {
            return bytes(text.substring(at + 1, text.indexOf('>', at)).replaceAll("\\s", ""));
        }
        return characters(text, at + 1);
    }

    private static byte[] characters(String text, int start) {
        var bytes = new ByteArrayOutputStream();
        var depth = 1;
        for (var i = start; ; i++) {
            var c = text.charAt(i);
            if (c == '\\') {
                i = escaped(text, i + 1, bytes);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return bytes.toByteArray();
            }
            bytes.write(c);
        }
    }

    /// @return where the escape ends
    private static int escaped(String text, int at, ByteArrayOutputStream bytes) {
        var c = text.charAt(at);
        var known = "nrtbf".indexOf(c);
        if (c >= '0' && c <= '7') {
            var end = at;
            while (end < at + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
                end++;
            }
            bytes.write(Integer.parseInt(text.substring(at, end), 8));
            return end - 1;
        }
        if (c == '\r' && text.charAt(at + 1) == '\n') {
            return at + 1;
        }
        if (c != '\r' && c != '\n') {
            bytes.write(known < 0 ? c : "\n\r\t\b\f".charAt(known));
        }
        return at;
    }

    private static byte[] bytes(String hex) {
        var even = hex.length() % 2 == 0 ? hex : hex + "0";
        var bytes = new byte[even.length() / 2];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(even.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}

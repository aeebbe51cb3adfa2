package se.ingangen.content.eservice;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import se.ingangen.content.storage.SlowHash;

/// What somebody writes down to come back to a draft or a receipt: eight letters and digits, none of which looks
/// like another.
///
/// @param text without the dash, in capitals
record ResumeCode(String text) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    static ResumeCode random(SecureRandom random) {
        var text = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return new ResumeCode(text.toString());
    }

    /// One that follows from a signature, so that it can be shown again though nobody keeps it.
    static ResumeCode following(String signature) {
        var rest = new BigInteger(1, Base64.getUrlDecoder().decode(signature));
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            var division = rest.divideAndRemainder(BigInteger.valueOf(LETTERS.length()));
            text.append(LETTERS.charAt(division[1].intValue()));
            rest = division[0];
        }
        return new ResumeCode(text.toString());
    }

    /// As somebody types it: in small letters, with or without a dash or spaces.
    static ResumeCode typed(String text) {
        return new ResumeCode(text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /// In two halves, as it is read out and written down: `K7QM-2FXD`.
    String shown() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    boolean isWhole() {
        return text.length() == LENGTH && text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
    }

    /// What a box is closed with: slow to work out, since the code has 39 bits.
    String stretched(String salt) {
        return SlowHash.of(text, salt);
    }

    /// Without the code, so that no log has it.
    @Override
    public String toString() {
        return "ResumeCode";
    }
}

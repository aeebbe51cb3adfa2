package se.ingangen.content.account;

import java.util.ArrayList;
import java.util.List;

/// What a password must be: long. No rules about kinds of characters, which only make people
/// write it down.
///
/// Source: NIST SP 800-63B, 5.1.1.2.
final class PasswordRules {

    /// In code points.
    static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    private PasswordRules() {}

    /// The keys of what is wrong with the password that was chosen.
    static List<String> faults(String userName, String old, String chosen) {
        var faults = new ArrayList<String>();
        var length = chosen.codePointCount(0, chosen.length());
        if (length < SHORTEST) {
            faults.add("account.password.too-short");
        }
        if (length > LONGEST) {
            faults.add("account.password.too-long");
        }
        if (chosen.equalsIgnoreCase(userName)) {
            faults.add("account.password.is-user-name");
        }
        if (chosen.equals(old)) {
            faults.add("account.password.is-old");
        }
        return faults;
    }
}

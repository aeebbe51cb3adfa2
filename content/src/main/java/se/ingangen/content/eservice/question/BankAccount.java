package se.ingangen.content.eservice.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A Swedish bank account. Stored as the lines clearing number and account number, in digits.
///
/// Only the lengths are judged: banks check their numbers in ways of their own, and a number that is
/// refused wrongly is worse than one that the paying bank sends back.
public record BankAccount(String name, boolean optional, String when) implements Question {

    private static final List<String> PARTS = List.of("clearing", "account");

    @Override
    public String kind() {
        return "bank-account";
    }

    @Override
    public List<String> parts() {
        return PARTS;
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        if (Lines.join(PARTS, given).isEmpty()) {
            return Reading.NOTHING;
        }
        var clearing = digits(given.part("clearing"));
        if (!clearing.matches("[0-9]{4,5}")) {
            return Reading.wrong(new Flaw("clearing", "eservice.fault.bank.clearing"));
        }
        var account = digits(given.part("account"));
        return account.matches("[0-9]{5,12}")
                ? Reading.of(clearing + "\n" + account)
                : Reading.wrong(new Flaw("account", "eservice.fault.bank.account"));
    }

    private static String digits(String given) {
        return Writing.latinDigits(given).replaceAll("[\\s\\u00a0,.-]", "");
    }

    @Override
    public Map<String, String> parts(String answer) {
        return Lines.split(PARTS, answer);
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }
}

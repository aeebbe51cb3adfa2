package se.ingangen.content.eservice.question;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.LocalDate;
import java.util.List;

/// A Swedish personal identity number or coordination number, with ten or twelve digits and whatever
/// stands between them. Stored as `20001231-0107`.
///
/// @param interim whether numbers with a letter for the first of the last four are taken too, which
///     authorities give while they wait for a real one
public record IdentityNumber(String name, boolean interim, boolean optional, String when) implements Question {

    @Override
    public String kind() {
        return "identity-number";
    }

    @Override
    public Reading read(Given given, LocalDate today) {
        var written = Writing.latinDigits(Writing.line(given.only()));
        if (written.isEmpty()) {
            return Reading.NOTHING;
        }
        try {
            var number = Personnummer.parse(plain(written), new Options(true, interim));
            var whole = number.format(true);
            return Reading.of(whole.substring(0, 8) + "-" + whole.substring(8));
        } catch (PersonnummerException e) {
            return Reading.wrong(
                    written.chars().filter(Character::isDigit).count() < 9
                            ? "eservice.fault.identity.short"
                            : "eservice.fault.identity");
        }
    }

    /// Without what people put between the digits, except the plus sign of those who are a hundred.
    private static String plain(String written) {
        return written.replaceAll("[\\s\\u00a0\\u2010-\\u2015\\u2212./-]", "").toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public List<String> messages() {
        return Messages.LABEL;
    }
}

package se.ingangen.content.eservice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import se.ingangen.content.intake.ErrandNumber;
import se.ingangen.content.storage.Vault;

/// A way back to a receipt, which its number and its code open together.
@Entity
@Table(name = "receipt_box")
class ReceiptBox {

    @Id
    private String errand;

    private byte[] box;

    @Embedded
    private WrongCodes wrongCodes = new WrongCodes();

    protected ReceiptBox() {} // for JPA

    /// @param secret of the receipt, which is put into the box
    ReceiptBox(ErrandNumber number, String secret, Vault vault) {
        errand = number.digits();
        box = vault.encrypt(secret, context(Receipt.code(vault, secret)));
    }

    /// The secret of the receipt, if the code is right; a wrong one is counted.
    ///
    /// @param stretched the code as boxes were closed with it until 2026-11-22
    Optional<String> open(ResumeCode code, String stretched, Vault vault, Instant now) {
        var secret = read(context(code), vault).or(() -> read("receipt:" + stretched, vault));
        if (secret.isPresent()) {
            wrongCodes.forget();
        } else {
            wrongCodes.count(now);
        }
        return secret;
    }

    private Optional<String> read(String context, Vault vault) {
        try {
            return Optional.of(vault.decrypt(box, context));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    WrongCodes wrongCodes() {
        return wrongCodes;
    }

    /// The box is sealed with our key too, and wrong codes are counted: a slow hash would shut out nobody
    /// else, and cost a tenth of a second of each sending, within its transaction.
    private String context(ResumeCode code) {
        return "receipt:" + errand + ":" + code.text();
    }
}

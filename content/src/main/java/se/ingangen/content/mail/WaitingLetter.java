package se.ingangen.content.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.ingangen.content.storage.Vault;

/// A letter that waits to be sent. Written in the transaction of whoever sends it, so that what was
/// promised is sent and what was taken back is not, and deleted once the mail server has it.
@Entity
@Table(name = "waiting_letter")
class WaitingLetter {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    @Id
    private String id;

    private byte[] content;
    private int tries;

    @Column(name = "next_try")
    private Instant nextTry;

    @Column(name = "give_up")
    private Instant giveUp;

    protected WaitingLetter() {} // for JPA

    WaitingLetter(Letter letter, Vault vault, Instant now, Duration patience) {
        id = UUID.randomUUID().toString();
        content = vault.encrypt(letter.json(), context());
        nextTry = now;
        giveUp = now.plus(patience);
    }

    Letter letter(Vault vault) {
        return Letter.parse(vault.decrypt(content, context()));
    }

    /// Puts off the next try, each time for twice as long.
    ///
    /// @return whether there is a next one
    boolean tryLater(Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 16));
        tries++;
        nextTry = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return nextTry.isBefore(giveUp);
    }

    private String context() {
        return "letter:" + id;
    }
}

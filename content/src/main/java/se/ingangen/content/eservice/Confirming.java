package se.ingangen.content.eservice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.attachment.Attachment;
import se.ingangen.content.intake.ErrandNumber;

/// How far a co-applicant has come who has followed their link.
public sealed interface Confirming {

    /// The link leads to nothing: the draft was deleted, its time is over, or there is a newer link.
    record Gone() implements Confirming {}

    /// The code is not typed yet, or so long ago that it has to be typed once more.
    record Closed() implements Confirming {}

    /// The code is not that of the link.
    record Wrong() implements Confirming {}

    /// There were too many wrong codes.
    ///
    /// @param until when the next one is tried
    record Resting(Instant until) implements Confirming {}

    /// The code is right.
    ///
    /// @param key what goes into the address, beside the link
    record Opened(String key) implements Confirming {

        @Override
        public String toString() {
            return "Opened";
        }
    }

    /// The applicant is changing something and has not signed it yet.
    ///
    /// @param applicant their first name
    record Unready(String applicant) implements Confirming {

        @Override
        public String toString() {
            return "Unready";
        }
    }

    /// There is something to read and sign.
    ///
    /// @param applicant their first name
    /// @param journey what is common and what is the co-applicant's, and nothing else
    /// @param files those that belong to its questions
    /// @param seen stands for exactly this; the form that signs it carries it
    /// @param faults what is wrong with how it was signed; empty for nothing
    /// @param changed whether something else was shown when it was signed
    record Reading(
            String applicant, Journey journey, List<Attachment> files, String seen, List<Fault> faults, boolean changed)
            implements Confirming {

        Reading withFaults(List<Fault> found) {
            return new Reading(applicant, journey, files, seen, found, changed);
        }

        Reading asChanged() {
            return new Reading(applicant, journey, files, seen, faults, true);
        }

        @Override
        public String toString() {
            return "Reading";
        }
    }

    /// Both have signed, and it is sent.
    ///
    /// @param number of the errand; empty to whoever has not typed the code
    record Signed(Optional<ErrandNumber> number) implements Confirming {}
}

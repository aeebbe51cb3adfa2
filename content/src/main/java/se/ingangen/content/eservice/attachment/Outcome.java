package se.ingangen.content.eservice.attachment;

import java.util.Arrays;

/// What became of a file that somebody wanted to attach.
public sealed interface Outcome {

    /// It is kept.
    record Added(Attachment attachment) implements Outcome {}

    /// It is not kept, and nothing of it is.
    ///
    /// @param name the cleaned name of the file, which is also the first argument
    /// @param args what the message sets in, in its order
    record Refused(Refusal why, String name, Object... args) implements Outcome {

        static Refused of(Refusal why, String name, Object... more) {
            var args = new Object[more.length + 1];
            args[0] = name;
            System.arraycopy(more, 0, args, 1, more.length);
            return new Refused(why, name, args);
        }

        public String messageKey() {
            return why.messageKey();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Refused
                    && ((Refused) other).why == why
                    && Arrays.equals(((Refused) other).args, args);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(args);
        }

        /// Without the name, so that no log has it.
        @Override
        public String toString() {
            return "Refused " + why;
        }
    }
}

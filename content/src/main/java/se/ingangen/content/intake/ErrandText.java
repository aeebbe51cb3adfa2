package se.ingangen.content.intake;

import java.util.List;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Messages;

/// What somebody has sent in, question by question, in the order it was asked.
///
/// @param sender how sure we are of who sent it, in sentences; personal data
public record ErrandText(List<Line> lines, List<Words> sender) {

    public ErrandText {
        lines = List.copyOf(lines);
        sender = List.copyOf(sender);
    }

    /// What was sent in by somebody whom we know nothing of.
    public ErrandText(List<Line> lines) {
        this(lines, List.of());
    }

    /// Something that can be said in any language.
    public interface Words {
        String in(Messages messages, Formats formats);
    }

    /// One question and its answer.
    ///
    /// @param name of the question, for other systems
    /// @param heading what it belongs to, such as a child; empty words for nothing but its section
    /// @param answer as a person reads it; personal data
    /// @param code the answer as it is stored; personal data
    /// @param written whether the answer is in somebody's own words
    public record Line(String name, Words heading, Words label, Words answer, String code, boolean written) {

        /// Without the answer, so that no log has it.
        @Override
        public String toString() {
            return name;
        }
    }
}

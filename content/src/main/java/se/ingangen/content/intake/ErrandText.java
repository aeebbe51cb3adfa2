package se.ingangen.content.intake;

import java.util.List;

/// What somebody has sent in, question by question, in the order it was asked.
public record ErrandText(List<Line> lines) {

    /// One question and its answer.
    ///
    /// @param label the message key of the question
    /// @param option the message key of the answer that was chosen; empty when it was written
    /// @param text what was written, or the code of what was chosen; personal data
    public record Line(String label, String option, String text) {

        /// Whether the answer was chosen, and so can be read in any language.
        public boolean isChosen() {
            return !option.isEmpty();
        }

        /// Without the answer, so that no log has it.
        @Override
        public String toString() {
            return label;
        }
    }
}

package se.ingangen.content.eservice.definition;

import java.time.Period;
import java.util.List;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.Area;
import se.ingangen.content.eservice.Identity;
import se.ingangen.content.eservice.Prefill;
import se.ingangen.content.eservice.question.Question;

/// An e-service as it stands in its file. Public, since JSON-B asks for it.
///
/// @param authority a condition; null for what is always dealt with in its lane
/// @param article whether an article introduces it, which then is its front page
/// @param order its place in the list of e-services
/// @param urgent a condition; null for never
/// @param coApplicant a condition; null if nobody applies together with somebody
public record Definition(
        String name,
        int version,
        Lane lane,
        String authority,
        Area area,
        Identity identity,
        String legalGround,
        boolean article,
        int order,
        Period draftKept,
        Period receiptKept,
        Period kept,
        String urgent,
        String coApplicant,
        Prefill prefill,
        List<StepDefinition> steps) {

    /// @param who null for both together
    /// @param section null for the one of the step before it
    /// @param shared the shared step whose questions and words it has; null if it has its own
    public record StepDefinition(
            String name, String section, String shared, Asks who, String when, List<Question> questions) {

        /// The same with what it asks, and when.
        StepDefinition asking(String condition, List<Question> asked) {
            return new StepDefinition(name, section, shared, who, condition, asked);
        }
    }

    /// Of whom a step asks.
    public enum Asks {
        COMMON,
        APPLICANT,
        CO_APPLICANT,
        /// The same of each of the two.
        EACH
    }
}

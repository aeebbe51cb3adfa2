package se.ingangen.content.eservice.question;

import java.util.Optional;

/// What was given, as it is stored, or what is wrong with it.
///
/// @param answer empty for nothing, or when something is wrong
public record Reading(String answer, Optional<Flaw> flaw) {

    /// Nothing was given.
    static final Reading NOTHING = new Reading("", Optional.empty());

    static Reading of(String answer) {
        return new Reading(answer, Optional.empty());
    }

    static Reading wrong(Flaw flaw) {
        return new Reading("", Optional.of(flaw));
    }

    static Reading wrong(String messageKey, Object... args) {
        return wrong(Flaw.of(messageKey, args));
    }
}

package se.ingangen.content.eservice.attachment;

/// Ends the way of a file that is not taken, wherever on it that is found out.
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final Refusal why;
    private final transient Object[] more;

    /// @param more the arguments of the message after the name
    RefusedException(Refusal why, Object... more) {
        super(why.name(), null, false, false);
        this.why = why;
        this.more = more;
    }

    Outcome.Refused of(String name) {
        return Outcome.Refused.of(why, name, more);
    }
}

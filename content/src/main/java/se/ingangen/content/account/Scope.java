package se.ingangen.content.account;

/// What a machine with a token may do.
public enum Scope {
    /// Exports and imports content, and creates tokens.
    ADMIN,
    /// Reads the errands of the token's lanes and reports what happens to them.
    ERRANDS,
    /// Sends in e-services on behalf of people.
    SUBMIT,
    /// Takes texts out to translate them, and hands them in; publishes nothing.
    TRANSLATE
}

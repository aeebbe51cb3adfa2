package se.ingangen.content.account;

/// The two halves of the administration, which may not read each other's errands.
///
/// It lies here and not with the errands because it says what somebody may see, and an account
/// must know it without knowing of errands.
public enum Lane {
    /// Where decisions about a person are made.
    AUTHORITY,
    /// Where a person plans together with somebody; what is said there is not used to decide.
    PLANNING
}

package se.ingangen.content.article;

/// What an address leads to.
///
/// @param key the article, empty when missing
/// @param address where it is now: for [Outcome#FOUND] the address that was asked for
public record Lookup(Outcome outcome, String key, String address) {

    /// What an address can lead to.
    public enum Outcome {
        FOUND,
        MOVED,
        GONE,
        MISSING
    }

    static final Lookup MISSING = new Lookup(Outcome.MISSING, "", "");
}

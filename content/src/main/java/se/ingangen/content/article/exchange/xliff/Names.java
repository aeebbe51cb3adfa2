package se.ingangen.content.article.exchange.xliff;

/// What our files call what XLIFF has no names for.
final class Names {

    /// The authority of our own values, `ingangen:paragraph`, and the category of our metadata.
    static final String OURS = "ingangen";

    static final String VERSION = "2.1";

    /// Metadata of a file: which portal it is from.
    static final String PORTAL = "portal";

    /// Metadata of a section: the fingerprint of its source.
    static final String FINGERPRINT = "fingerprint";

    private Names() {}

    static String ours(String value) {
        return OURS + ":" + value;
    }
}

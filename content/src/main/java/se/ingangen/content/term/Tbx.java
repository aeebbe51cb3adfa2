package se.ingangen.content.term;

/// The names in TBX that we read and write: the dialect TBX-Basic, categories as attributes (DCA).
///
/// Source: ISO 30042:2019, and the schema of TBX-Basic, which says where each category may stand.
final class Tbx {

    static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    static final String ROOT = "tbx";
    static final String STYLE = "dca";
    static final String DIALECT = "TBX-Basic";

    static final String CONCEPT = "conceptEntry";
    static final String LANGUAGE = "langSec";
    static final String TERM_SECTION = "termSec";
    static final String TERM = "term";

    static final String SUBJECT = "subjectField";
    static final String DEFINITION = "definition";
    static final String STATUS = "administrativeStatus";

    /// Whether a concept is explained on pages, for which TBX-Basic has no category of its own.
    static final String SUBSET = "projectSubset";

    static final String EXPLAINED = "explained";
    static final String LISTED = "listed";

    static final String PREFERRED = "preferredTerm-admn-sts";
    static final String ADMITTED = "admittedTerm-admn-sts";
    static final String DEPRECATED = "deprecatedTerm-admn-sts";
    static final String SUPERSEDED = "supersededTerm-admn-sts";

    private Tbx() {}
}

package se.ingangen.content.term;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/// A concept in one language.
@Entity
class Term {

    @Id
    private String id;

    @Column(name = "concept_id")
    private String conceptId;

    private String lang;

    private String preferred;

    @Convert(converter = PhraseList.class)
    private List<String> forms;

    @Convert(converter = PhraseList.class)
    private List<String> forbidden;

    private String explanation;

    protected Term() {} // for JPA

    Term(String conceptId, String lang, Wording wording) {
        this.id = id(conceptId, lang);
        this.conceptId = conceptId;
        this.lang = lang;
        reword(wording);
    }

    /// A concept has one term a language.
    static String id(String conceptId, String lang) {
        return conceptId + "|" + lang;
    }

    /// Takes other words in place of these.
    ///
    /// @return whether that changed anything
    boolean reword(Wording wording) {
        if (preferred != null && wording.equals(wording())) {
            return false;
        }
        preferred = wording.preferred();
        forms = wording.forms();
        forbidden = wording.forbidden();
        explanation = wording.explanation();
        return true;
    }

    Wording wording() {
        return new Wording(preferred, forms, forbidden, explanation);
    }

    String conceptId() {
        return conceptId;
    }

    String lang() {
        return lang;
    }
}

package se.ingangen.content.term;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// One thing that people have to talk about, whatever it is called.
@Entity
public class Concept {

    /// The most characters of an id.
    static final int MAX_ID = 80;

    @Id
    private String id;

    private String subject;

    private boolean explained;

    protected Concept() {} // for JPA

    Concept(String id, String subject, boolean explained) {
        this.id = id;
        this.subject = subject;
        this.explained = explained;
    }

    /// Says anew what it belongs to and whether its first use on a page is explained there.
    ///
    /// @return whether that changed anything
    boolean describe(String newSubject, boolean isExplained) {
        var changes = !subject.equals(newSubject) || explained != isExplained;
        subject = newSubject;
        explained = isExplained;
        return changes;
    }

    public String id() {
        return id;
    }

    /// The part of the field that it belongs to, such as `adult-education`.
    public String subject() {
        return subject;
    }

    /// Whether its first use on a page is explained there.
    public boolean isExplained() {
        return explained;
    }
}

package se.ingangen.content.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A row of [PortalFacts].
@Entity
@Table(name = "portal_fact")
class PortalFact {

    @Id
    private String name;

    @Column(name = "fact")
    private String text;

    protected PortalFact() {} // for JPA

    PortalFact(String name, String fact) {
        this.name = name;
        this.text = fact;
    }

    String fact() {
        return text;
    }
}

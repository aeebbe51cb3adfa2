package se.ingangen.content.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// Where concepts and their terms are kept.
@ApplicationScoped
class TermRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Concept> concept(String id) {
        return Optional.ofNullable(entities.find(Concept.class, id));
    }

    /// All concepts, by id.
    List<Concept> concepts() {
        return entities.createQuery("select c from Concept c order by c.id", Concept.class)
                .getResultList();
    }

    Optional<Term> term(String conceptId, String lang) {
        return Optional.ofNullable(entities.find(Term.class, Term.id(conceptId, lang)));
    }

    /// The terms of a language, by concept.
    List<Term> terms(String lang) {
        return entities.createQuery("select t from Term t where t.lang = :lang order by t.conceptId", Term.class)
                .setParameter("lang", lang)
                .getResultList();
    }

    /// The tags of the languages that a concept has a term in.
    List<String> languagesOf(String conceptId) {
        return entities.createQuery(
                        "select t.lang from Term t where t.conceptId = :concept order by t.lang", String.class)
                .setParameter("concept", conceptId)
                .getResultList();
    }

    /// The tags of the languages that there are terms in.
    List<String> languages() {
        return entities.createQuery("select distinct t.lang from Term t order by t.lang", String.class)
                .getResultList();
    }

    /// Keeps a new concept or term.
    void add(Object entity) {
        entities.persist(entity);
    }

    /// Sends what was added to the database, so that what is added next can refer to it.
    void flush() {
        entities.flush();
    }
}

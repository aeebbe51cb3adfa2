package se.ingangen.content.article.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.article.Edition;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.translation.SectionState.Kind;
import se.ingangen.content.article.translation.SectionState.Text;

/// The states of the sections of an article in one language, and how many there are of each.
@Entity
@Table(name = "edition_state")
public class EditionState {

    /// What a page is told to be when its sections differ: the first of these that one of them is.
    private static final List<Kind> WORST_FIRST =
            List.of(Kind.OUTDATED, Kind.MISSING, Kind.MACHINE, Kind.CURRENT, Kind.REVIEWED);

    @Id
    private String id;

    @Column(name = "article_key")
    private String articleKey;

    private String lang;

    /// 1 if the public reads the page in this language, else 0: to be added up.
    private int pages;

    @Convert(converter = StateLines.class)
    private List<SectionState> sections;

    private int wanted;

    @Column(name = "by_people")
    private int byPeople;

    @Column(name = "by_machine")
    private int byMachine;

    private int outdated;

    private int missing;

    protected EditionState() {} // for JPA

    EditionState(String articleKey, String lang) {
        this.id = Edition.id(articleKey, lang);
        this.articleKey = articleKey;
        this.lang = lang;
    }

    /// Takes over what the states are now.
    ///
    /// @param nowReadable whether the public reads anything in this language
    /// @param states of what the public reads, and what is in review beside it
    void renew(boolean nowReadable, List<SectionState> states) {
        pages = nowReadable ? 1 : 0;
        sections = List.copyOf(states);
        byPeople = count(Kind.CURRENT) + count(Kind.REVIEWED);
        byMachine = count(Kind.MACHINE);
        outdated = count(Kind.OUTDATED);
        missing = count(Kind.MISSING);
    }

    /// Takes over how many sections the page has, the same in all its languages.
    void want(int sectionsOfPage) {
        wanted = sectionsOfPage;
        missing = Math.max(missing, wanted - published().size());
    }

    private int count(Kind kind) {
        return (int) published().stream().filter(s -> s.kind() == kind).count();
    }

    public String articleKey() {
        return articleKey;
    }

    /// The tag of the language.
    public String lang() {
        return lang;
    }

    /// Whether the public reads anything in this language.
    public boolean isReadable() {
        return pages == 1;
    }

    /// The states of what the public reads, in the order of the source.
    public List<SectionState> published() {
        return sections.stream().filter(s -> s.text() == Text.PUBLISHED).toList();
    }

    /// The state of one section of what the public reads.
    public Optional<SectionState> published(String section) {
        return published().stream().filter(s -> s.section().equals(section)).findFirst();
    }

    /// Whether a translation of a section, made from the source as it is, waits to be reviewed.
    public boolean isInReview(String section) {
        return sections.stream()
                .anyMatch(s -> s.kind() == Kind.IN_REVIEW && s.section().equals(section));
    }

    /// The state of the whole text: the worst that a section of it is in.
    public Kind kind() {
        return published().stream()
                .map(SectionState::kind)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(Kind.CURRENT);
    }

    /// Whether no person has written or read any of it.
    public boolean isAllMachineMade() {
        return made().allMatch(Translation.MACHINE::equals);
    }

    /// Whether there is something in it that no person has written or read.
    public boolean isPartlyMachineMade() {
        return made().anyMatch(Translation.MACHINE::equals);
    }

    private Stream<Translation> made() {
        return published().stream().flatMap(s -> s.made().stream());
    }
}

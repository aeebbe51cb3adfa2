package se.ingangen.portal.accessibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ingangen.content.accessibility.Place;
import se.ingangen.content.accessibility.Statement;
import se.ingangen.content.accessibility.TestRun;
import se.ingangen.content.accessibility.Tool;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Entry;
import se.ingangen.content.article.Subjects;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.i18n.Language;
import se.ingangen.portal.accessibility.IssueView.Link;
import se.ingangen.portal.article.ArticlePage;
import se.ingangen.portal.article.Part;
import se.ingangen.portal.page.PageCache;
import se.ingangen.portal.page.Visit;

/// Behind `/accessibility/statement.xhtml`, in the order of the model statement.
///
/// Who is responsible, how to report and how to complain are sections of the article, which editors
/// write. All the rest is made from data, and is there without an article too.
///
/// Source: Commission Implementing Decision (EU) 2018/1523, annex.
@Named
@RequestScoped
public class StatementPage {

    /// What tools of other people are called in, in every language.
    private static final String TOOLS_LANGUAGE = "en";

    /// The sections of an article that would say what the data says.
    private static final Set<String> MADE = Set.of("how-accessible", "known-issues", "how-tested", "date");

    @Inject
    private ArticlePage article;

    @Inject
    private ArticleService articles;

    @Inject
    private Eservices eservices;

    @Inject
    private Visit visit;

    private Statement statement;
    private boolean written;
    private List<IssueView> issues;
    private String reportAddress;

    public void load() {
        statement = Statement.read();
        written = !visit.articleKey().isEmpty();
        visit.tellsOf(Subjects.article(Statement.KEY));
        if (written) {
            article.load();
        } else {
            visit.returnsTo(Statement.KEY);
        }
        issues = statement.known().issues().stream()
                .map(issue -> new IssueView(issue, visit.messages(), visit.formats(), this::link))
                .toList();
        reportAddress = findReport();
    }

    /// A section is called by its own heading, so that no two links say the same.
    private Optional<Link> link(Place place) {
        if (place.section().isEmpty()) {
            return page(place.page()).map(e -> new Link(e.address(), e.title(), e.language()));
        }
        return page(place.page()).flatMap(entry -> articles.read(visit.asked(), place.page()).stream()
                .flatMap(reading -> reading.sections().stream())
                .filter(section -> section.id().equals(place.section()))
                .map(section -> new Link(entry.address() + "#" + section.id(), section.heading(), entry.language()))
                .findFirst());
    }

    private Optional<Entry> page(String key) {
        visit.tellsOf(Subjects.article(key));
        return articles.entry(visit.asked(), key);
    }

    /// The front page of the e-service for reports, or its first question when there is none.
    private String findReport() {
        var front = articles.service(visit.asked(), Statement.REPORT);
        visit.tellsOf(front.map(f -> Subjects.article(f.key())).orElse(PageCache.EVERYTHING));
        return front.map(f -> f.address()).orElseGet(() -> {
            var first = eservices.find(Statement.REPORT).orElseThrow().steps().get(0);
            return visit.getRoot() + "/services/" + Statement.REPORT + "/" + first.name();
        });
    }

    /// Whether there is an article with the prose.
    public boolean isWritten() {
        return written;
    }

    public String getTitle() {
        return written ? article.getTitle() : visit.messages().text("accessibility.title");
    }

    /// The language of the prose.
    public Language getLanguage() {
        return written ? article.getWritten() : visit.getLanguage();
    }

    /// Whether all that the law asks for works, as far as we know.
    public boolean isFollowingTheLaw() {
        return statement.isFollowingTheLaw();
    }

    public List<IssueView> getIssues() {
        return issues;
    }

    public String getReportAddress() {
        return reportAddress;
    }

    /// How to tell what does not work.
    public Part getReport() {
        return prose("report").orElseGet(() -> made("report", "accessibility.report"));
    }

    /// Where to complain.
    public Part getSupervision() {
        return prose("supervision").orElseGet(() -> made("supervision", "accessibility.supervision"));
    }

    /// What else editors have written.
    public List<Part> getOthers() {
        return sections()
                .filter(s -> !MADE.contains(s.id())
                        && !List.of("report", "supervision").contains(s.id()))
                .toList();
    }

    /// All sections, for the list of them.
    public List<Part> getSections() {
        return Stream.of(
                        Stream.of(
                                made("how-accessible", "accessibility.how-accessible"),
                                made("known-issues", "accessibility.known-issues"),
                                made("how-tested", "accessibility.how-tested"),
                                getReport(),
                                getSupervision()),
                        getOthers().stream(),
                        Stream.of(made("date", "accessibility.date")))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Part> sections() {
        return written ? article.getSections().stream() : Stream.empty();
    }

    private Optional<Part> prose(String id) {
        return sections().filter(s -> s.id().equals(id)).findFirst();
    }

    private Part made(String id, String key) {
        return Part.of(id, visit.messages().text(key), "", visit.getLanguage());
    }

    /// The last run of the tests.
    public TestRun getRun() {
        return statement.run();
    }

    /// What the last run tested with.
    public List<Method> getMethods() {
        return statement.run().methods().stream()
                .map(m -> new Method(
                        (visit.messages().text(m.tool().nameKey()) + " " + m.version()).strip(),
                        m.tool() == Tool.OWN_CHECKS ? visit.getLanguage().tag() : TOOLS_LANGUAGE,
                        visit.messages().text(m.tool().looksAtKey())))
                .toList();
    }

    public LocalDate getMade() {
        return statement.known().made();
    }

    public LocalDate getUpdated() {
        return statement.updated();
    }

    /// A day as the reader's language writes it.
    public String date(LocalDate day) {
        return visit.formats().date(day);
    }

    /// A number as the reader's language writes it.
    public String number(int number) {
        return visit.formats().number(number);
    }

    /// A tool that the pages were tested with.
    ///
    /// @param name with its version
    /// @param language of the name
    public record Method(String name, String language, String looksAt) {}
}

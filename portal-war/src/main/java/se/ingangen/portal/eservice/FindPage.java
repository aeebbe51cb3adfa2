package se.ingangen.portal.eservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.Entry;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.eservice.finder.Finder;
import se.ingangen.content.eservice.finder.FinderQuestion;
import se.ingangen.content.eservice.finder.Finding;
import se.ingangen.content.eservice.finder.Lead;
import se.ingangen.portal.page.Visit;

/// Behind `/eservice/find.xhtml`: a question at a time, and then the e-services that suit the answers.
/// Each is a plain GET with codes in the address, so nothing is kept and the way back is the browser's.
@Named
@RequestScoped
public class FindPage {

    /// The parameter that tells which question was on the page, so that no answer to it is noticed.
    private static final String ASKED = "asked";

    private static final String URGENT = "urgent";

    @Inject
    private Eservices eservices;

    @Inject
    private ServiceEntries services;

    @Inject
    private ArticleService articles;

    @Inject
    private Form form;

    @Inject
    private Visit visit;

    private Finding finding;

    public void load() {
        visit.forThisReaderOnly();
        finding = eservices.finder().with(form.fields());
        visit.returnsTo("services/" + Finder.ADDRESS + query(given()));
    }

    /// The question that is asked now; null when all are answered.
    public FinderView getQuestion() {
        return finding.next()
                .map(q -> new FinderView(
                        q, visit.messages(), isFirst(), form.field(ASKED).equals(q.name())))
                .orElse(null);
    }

    public boolean isFirst() {
        return finding.answers().isEmpty();
    }

    /// The answers until now, for the form to carry.
    public List<Given> getGiven() {
        return given();
    }

    private List<Given> given() {
        return finding.answers().entrySet().stream()
                .map(answer -> new Given(answer.getKey().name(), answer.getValue()))
                .toList();
    }

    /// Whether what to do at once is told: before the first question, and to whom it may concern.
    public boolean isUrgent() {
        return finding.next().isPresent() ? isFirst() : finding.isUrgent();
    }

    /// The page that tells what to do at once; null if there is none.
    public Entry getHelp() {
        return articles.entry(visit.getLanguage(), URGENT).orElse(null);
    }

    /// Where the answers lead, as far as it is there.
    public List<Suiting> getSuiting() {
        return finding.leads().stream()
                .flatMap(lead -> entry(lead).map(entry -> new Suiting(entry, because(finding.because(lead)))).stream())
                .toList();
    }

    private Optional<ServiceEntry> entry(Lead lead) {
        return lead.kind() == Lead.Kind.SERVICE
                ? eservices.find(lead.to()).flatMap(services::of)
                : articles.entry(visit.getLanguage(), lead.to())
                        .map(e -> new ServiceEntry(e.title(), e.summary(), e.address(), e.language()));
    }

    private String because(Map<FinderQuestion, String> answers) {
        var told = answers.entrySet().stream()
                .map(a -> visit.messages().text(a.getKey().optionKey(a.getValue())))
                .map(words -> visit.messages().text("eservice.finder.answer", words))
                .toList();
        return visit.messages().text("eservice.finder.because", visit.formats().list(told));
    }

    /// The address of the page before, with all answers but the last.
    public String getBack() {
        var all = given();
        return getAgain() + query(all.subList(0, all.size() - 1));
    }

    /// The address of the first question.
    public String getAgain() {
        return visit.getRoot() + "/services/" + Finder.ADDRESS;
    }

    private static String query(List<Given> answers) {
        return answers.isEmpty()
                ? ""
                : answers.stream().map(a -> a.name() + "=" + a.code()).collect(Collectors.joining("&", "?", ""));
    }

    /// An answer, as an address has it.
    public record Given(String name, String code) {}

    /// Something that suits the answers, and why.
    public record Suiting(ServiceEntry entry, String why) {}
}

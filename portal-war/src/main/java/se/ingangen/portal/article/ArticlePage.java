package se.ingangen.portal.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.content.article.Article;
import se.ingangen.content.article.ArticleAddress;
import se.ingangen.content.article.ArticleService;
import se.ingangen.content.article.ContentHtml;
import se.ingangen.content.article.Entry;
import se.ingangen.content.article.Kind;
import se.ingangen.content.article.Reading;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Subjects;
import se.ingangen.content.article.translation.TranslationStates;
import se.ingangen.content.eservice.Eservices;
import se.ingangen.content.term.PageTerms;
import se.ingangen.content.term.TermService;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.page.Visit;

/// Behind `/article/article.xhtml` and `/article/start.xhtml`.
@Named
@RequestScoped
public class ArticlePage {

    /// How many sections a page has before it gets a list of them.
    private static final int MANY_SECTIONS = 3;

    /// How many needs the start page tells of in full.
    private static final int NEEDS = 6;

    @Inject
    private ArticleService articles;

    @Inject
    private TranslationStates states;

    @Inject
    private ContentHtml html;

    @Inject
    private TermService terms;

    @Inject
    private Eservices eservices;

    @Inject
    private Visit visit;

    private Reading reading;
    private List<Entry> trail;
    private List<Entry> children;
    private PageTerms pageTerms;
    private PageParts parts;
    private List<Player> players;

    public void load() {
        var key = visit.articleKey();
        reading = articles.read(visit.asked(), key).orElseThrow();
        trail = articles.trail(visit.asked(), key);
        children = articles.children(visit.asked(), key);
        visit.tellsOf(Subjects.article(key));
        visit.tellsOf(Subjects.childrenOf(key));
        trail.forEach(e -> visit.tellsOf(Subjects.article(e.key())));
        children.forEach(e -> visit.tellsOf(Subjects.article(e.key())));
        render();
    }

    public String getTitle() {
        return reading.text().title();
    }

    public String getSummary() {
        return reading.text().summary();
    }

    /// The language that the text is written in.
    public Language getWritten() {
        return reading.written();
    }

    /// The languages of voices that can read the text, the best first: Dari is read by a Persian voice
    /// where there is none for Dari.
    public String getVoices() {
        return Stream.of(reading.written().tag(), reading.written().locale().getLanguage())
                .map(tag -> tag.replaceAll("-.*", ""))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Whether the page lacks the reader's language.
    public boolean isSubstitute() {
        return reading.isSubstitute();
    }

    /// The languages that the page is written in, each with its address there.
    public List<Written> getLanguages() {
        return reading.addresses().entrySet().stream()
                .flatMap(there -> Languages.ofContent(there.getKey()).stream()
                        .map(language -> new Written(language, there.getValue())))
                .toList();
    }

    /// Whether no person has written or read any of it.
    public boolean isMachineMade() {
        return parts.isAllMachineMade();
    }

    /// The text's language in words of the reader's language.
    public String getWrittenName() {
        return visit.messages().text("language.in", reading.written().nameIn(visit.getLanguage()));
    }

    /// The address of the text that this one was translated from; empty if that is not public.
    public String getSourceAddress() {
        return reading.addresses().getOrDefault(reading.article().source(), "");
    }

    public Language getSource() {
        return Languages.ofContent(reading.article().source()).orElseThrow();
    }

    public List<Entry> getTrail() {
        return trail;
    }

    public List<Entry> getChildren() {
        return children;
    }

    /// What most people come for: the first pages below the start page.
    public List<Entry> getNeeds() {
        return children.subList(0, Math.min(NEEDS, children.size()));
    }

    /// The other pages below the start page.
    public List<Entry> getMoreNeeds() {
        return children.subList(getNeeds().size(), children.size());
    }

    /// When a page of the list was published, as the reader's language writes it; empty for none.
    ///
    /// Not left to the view: its expressions look into the value of an `Optional`, never at it.
    public String dateOf(Entry entry) {
        return entry.published().map(visit.formats()::date).orElse("");
    }

    /// The same as machines read it.
    public String isoOf(Entry entry) {
        return entry.published().map(Object::toString).orElse("");
    }

    /// What is to be said of the title.
    public Part getTitlePart() {
        return parts.named(Section.TITLE);
    }

    /// What is to be said of the summary.
    public Part getSummaryPart() {
        return parts.named(Section.SUMMARY);
    }

    /// The box under the lead, as a section.
    public Part getInShort() {
        return parts.named(PageParts.IN_SHORT);
    }

    /// The pairs of the box: a question and its answer as HTML.
    public List<Part> getAnswers() {
        return parts.answers();
    }

    /// The sections with a heading, but for the box.
    public List<Part> getSections() {
        return parts.sections();
    }

    /// What stands before the first heading.
    public Part getIntro() {
        return parts.named(Section.INTRO);
    }

    /// The films and sounds of the page.
    public List<Player> getPlayers() {
        return players;
    }

    /// Renders the text once; a template asks for its pieces again and again.
    private void render() {
        var article = reading.article();
        pageTerms = article.key().equals(Article.START)
                ? PageTerms.NONE
                : terms.pageTerms(reading.written(), visit.getLanguage());
        visit.tellsOf(TermService.subject(reading.written()));
        visit.tellsOf(TermService.subject(visit.getLanguage()));
        parts = new PageParts(
                reading,
                states.of(article.key(), reading.written()),
                () -> articles.source(article),
                visit.formats(),
                section -> html.of(section, article.key(), visit.asked(), pageTerms, visit::tellsOf),
                section -> html.of(section, article.key(), visit.asked(), visit::tellsOf));
        players = Player.of(reading, name -> articles.file(article.key(), name));
    }

    /// Whether a word is explained on the page.
    public boolean isExplaining() {
        return !pageTerms.isUnused();
    }

    /// Whether the page is long enough for a list of its sections.
    public boolean isLong() {
        return getSections().size() >= MANY_SECTIONS && !isNews();
    }

    public boolean isNews() {
        return reading.article().kind() == Kind.NEWS;
    }

    /// What kind of page it is in the reader's words, for those that carry a date.
    public String getKindName() {
        return visit.messages().text("article.kind." + reading.article().kind().word());
    }

    /// Whether the page says when it was published.
    public boolean isDated() {
        return reading.article().published().isPresent() && reading.article().kind() != Kind.INFORMATION;
    }

    public String getPublishedDate() {
        return reading.article().published().map(visit.formats()::date).orElse("");
    }

    public String getPublishedIso() {
        return reading.article().published().map(Object::toString).orElse("");
    }

    /// The facts of a press release or meeting.
    public Facts getFacts() {
        return new Facts(reading.article(), visit.formats());
    }

    /// The address of the first question of the e-service whose front page this is; empty for none.
    public String getServiceStart() {
        return ArticleAddress.eservice(reading.article())
                .flatMap(eservices::find)
                .map(service -> visit.getRoot() + "/services/" + service.name() + "/"
                        + service.steps().get(0).name())
                .orElse("");
    }

    /// The address of the blank form of that e-service, which is one document; empty for none.
    public String getServicePaper() {
        return ArticleAddress.eservice(reading.article())
                .flatMap(eservices::find)
                .map(service -> visit.getRoot() + "/services/" + service.name() + "/paper")
                .orElse("");
    }

    /// The page's own address, for search engines.
    public String getCanonical() {
        return reading.address();
    }

    /// Where the page is in each language that it exists in.
    public List<Map.Entry<String, String>> getAlternates() {
        return List.copyOf(reading.addresses().entrySet());
    }

    /// A language that the page is written in.
    ///
    /// @param address where it is in that language
    public record Written(Language language, String address) {}
}

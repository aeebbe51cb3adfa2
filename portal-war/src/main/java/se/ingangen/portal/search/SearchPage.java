package se.ingangen.portal.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.search.SearchHit;
import se.ingangen.content.search.SearchIndex;
import se.ingangen.content.search.SearchQuery;
import se.ingangen.content.search.SearchResult;
import se.ingangen.content.term.TermService;
import se.ingangen.content.term.Word;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.page.Visit;

/// Behind `/search/search.xhtml`. A search is a plain GET, so that it can be bookmarked.
@Named
@RequestScoped
public class SearchPage {

    /// The longest text that is searched for, in characters; a longer one is shown again, unsearched.
    public static final int MAX_LENGTH = 500;

    private static final int PER_PAGE = 10;
    private static final int MAX_PAGE = 100;

    @Inject
    private SearchIndex index;

    @Inject
    private TermService terms;

    @Inject
    private Visit visit;

    private String text = "";
    private int page = 1;
    private String fault = "";
    private SearchResult result = SearchResult.EMPTY;
    private Optional<Word> word = Optional.empty();

    public void load() {
        visit.forThisReaderOnly();
        visit.returnsTo("search" + (text.isEmpty() ? "" : "?q=" + encode(text)));
        if (text.length() > MAX_LENGTH) {
            refuse("search.too-long");
        } else if (!text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            refuse("search.no-words");
        } else if (!text.isEmpty()) {
            word = page == 1 ? terms.meaning(text, visit.getLanguage()) : Optional.empty();
            result = index.search(new SearchQuery(text, visit.getLanguage(), "", "", (page - 1) * PER_PAGE, PER_PAGE));
        }
    }

    private void refuse(String messageKey) {
        fault = visit.messages().text(messageKey, MAX_LENGTH);
        visit.answer(400);
    }

    /// What tells this page of results from others in a list of tabs.
    public String getTitle() {
        var messages = visit.messages();
        if (text.isEmpty() || !fault.isEmpty()) {
            return messages.text("search.heading");
        }
        return page == 1 ? messages.text("search.title", text) : messages.text("search.title.page", text, page);
    }

    /// The language to read the text out in: another than the reader's, if its letters are another
    /// language's.
    public Language getTextLanguage() {
        return Languages.byScript(text, visit.getLanguage());
    }

    /// The language in which the better spelling is read out.
    public Language getDidYouMeanLanguage() {
        return Languages.byScript(getDidYouMean(), visit.getLanguage());
    }

    /// Why the text was not searched for, in the reader's words; empty if it was.
    public String getFault() {
        return fault;
    }

    public boolean isSearched() {
        return !text.isEmpty() && fault.isEmpty();
    }

    public int getTotal() {
        return result.total();
    }

    public boolean isNothingFound() {
        return isSearched() && result.total() == 0 && result.otherLanguages().isEmpty();
    }

    /// The word that was searched for, if we can say what it means; null if not, as a view needs it.
    public Word getWord() {
        return word.orElse(null);
    }

    public List<SearchHit> getHits() {
        return result.hits();
    }

    public List<SearchHit> getOtherLanguages() {
        return page == 1 ? result.otherLanguages() : List.of();
    }

    /// That a hit is in another language, in the reader's words: "Only in Swedish".
    public String onlyIn(SearchHit hit) {
        return visit.messages().text("search.only-in", hit.language().nameIn(visit.getLanguage()));
    }

    /// Where a hit of another language is read with the reader's own words around it.
    public String address(SearchHit hit) {
        var rest = hit.url().substring(hit.url().indexOf('/', 1));
        return hit.language().isInterface() ? visit.getRoot() + rest : hit.url();
    }

    /// Another spelling that finds more; empty for none.
    public String getDidYouMean() {
        return result.didYouMean().orElse("");
    }

    public String getDidYouMeanAddress() {
        return address(getDidYouMean(), 1);
    }

    /// The address of the next page of results; empty on the last.
    public String getNext() {
        return page * PER_PAGE < result.total() && page < MAX_PAGE ? address(text, page + 1) : "";
    }

    /// The address of the page of results before; empty on the first.
    public String getPrevious() {
        return page > 1 ? address(text, page - 1) : "";
    }

    private String address(String words, int number) {
        return visit.getRoot() + "/search?q=" + encode(words) + (number > 1 ? "&page=" + number : "");
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }

    public String getPage() {
        return String.valueOf(page);
    }

    /// @param number a text from the address; anything but a number of a page is the first page
    public void setPage(String number) {
        page = number != null && number.matches("[0-9]{1,3}")
                ? Math.max(1, Math.min(MAX_PAGE, Integer.parseInt(number)))
                : 1;
    }
}

package se.ingangen.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ingangen.content.search.SearchDocument;
import se.ingangen.content.search.SearchSource;
import se.ingangen.i18n.Languages;

/// Tells the search index what the public can read of an article.
@ApplicationScoped
@Transactional
public class ArticleSearchSource implements SearchSource {

    /// A sentence in another language than the page. A search of the page's language is not for it, and
    /// the line of text that a hit shows could not say what language it is in.
    private static final Pattern QUOTED = Pattern.compile("<span lang=[^>]*>[^<]{20,}</span>(?:[,،፣] *)?");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile(" *\\( *\\)");

    private static final Pattern LETTER_LAST = Pattern.compile("(?U).*[\\p{L}\\p{M}\\p{N})]");

    @Inject
    private ArticleRepository articles;

    @Inject
    private Clock clock;

    @Override
    public List<SearchDocument> documents(String subject) {
        return Subjects.articleKey(subject)
                .flatMap(articles::find)
                .filter(article ->
                        article.isOpen(clock.instant()) && !article.key().equals(Article.START))
                .map(article -> articles.editions(article.key()).stream()
                        .flatMap(e -> e.published().stream())
                        .map(revision -> document(article, revision))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<String> subjects() {
        return articles.keys().stream().map(Subjects::article).toList();
    }

    private static SearchDocument document(Article article, Revision revision) {
        var text = revision.text();
        var body = Section.of(text.body()).stream()
                .map(s -> heading(s) + "\n" + PlainText.of(withoutQuotes(s.markdown())))
                .collect(Collectors.joining("\n"))
                .strip();
        return new SearchDocument(
                article.key(),
                Languages.ofContent(revision.lang()).orElseThrow(),
                article.kind().word(),
                article.topics(),
                ArticleAddress.of(article, revision.lang(), text.slug()),
                text.title(),
                text.summary(),
                body,
                revision.saved());
    }

    /// A heading as it can be read on with the text below it.
    private static String heading(Section section) {
        return LETTER_LAST.matcher(section.heading()).matches() ? section.heading() + ":" : section.heading();
    }

    private static String withoutQuotes(String markdown) {
        return EMPTY_BRACKETS.matcher(QUOTED.matcher(markdown).replaceAll("")).replaceAll("");
    }
}

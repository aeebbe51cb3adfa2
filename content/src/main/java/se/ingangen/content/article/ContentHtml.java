package se.ingangen.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import se.ingangen.i18n.Language;

/// The HTML of a section, with its links leading to where pages are for this reader.
@ApplicationScoped
public class ContentHtml {

    @Inject
    private ArticleService articles;

    /// Renders a section of no page in particular: it can link to pages, not to files beside it.
    public String of(Section section, Language reader, Consumer<String> tellsOf) {
        return of(section, "", reader, tellsOf);
    }

    /// Renders a section.
    ///
    /// @param key the page that the section is of
    /// @param tellsOf takes the subjects of the pages that are linked to
    public String of(Section section, String key, Language reader, Consumer<String> tellsOf) {
        return Markdown.toHtml(section.markdown(), section.id(), address -> resolve(address, key, reader, tellsOf));
    }

    private String resolve(String address, String key, Language reader, Consumer<String> tellsOf) {
        var link = ContentLink.of(address);
        switch (link.kind()) {
            case PAGE:
                tellsOf.accept(Subjects.article(link.name()));
                var section = link.section().isEmpty() ? "" : "#" + link.section();
                return articles.entry(reader, link.name())
                        .map(entry -> entry.address() + section)
                        .orElse("/" + reader.tag());
            case ATTACHMENT:
                return ArticleAddress.ofAttachment(key, link.name());
            default:
                return address;
        }
    }
}

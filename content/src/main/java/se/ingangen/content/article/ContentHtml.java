package se.ingangen.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import se.ingangen.content.term.PageTerms;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

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
        return Markdown.toHtml(section.markdown(), section.id(), new Resolved(key, reader, tellsOf));
    }

    /// Renders a section and explains in it what has not been explained on its page before.
    ///
    /// @param terms of the page
    public String of(Section section, String key, Language reader, PageTerms terms, Consumer<String> tellsOf) {
        return Markdown.toHtml(
                section.markdown(),
                section.id(),
                new Resolved(key, reader, tellsOf),
                document -> FirstUses.mark(document, terms, Messages.of(reader)));
    }

    /// The targets of one page's links, for one reader.
    private final class Resolved implements Targets {
        private final String key;
        private final Language reader;
        private final Consumer<String> tellsOf;

        private Resolved(String key, Language reader, Consumer<String> tellsOf) {
            this.key = key;
            this.reader = reader;
            this.tellsOf = tellsOf;
        }

        @Override
        public String address(String written) {
            var link = ContentLink.of(written);
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
                    return written;
            }
        }

        @Override
        public Optional<DocumentNote> document(String written) {
            return file(written, FileType.Use.DOCUMENT).map(file -> note(file, Messages.of(reader)));
        }

        private DocumentNote note(FileFacts file, Messages messages) {
            var language = messages.language();
            var size = Formats.fileSize(language, file.size());
            var other = Languages.ofContent(file.language()).filter(written -> !written.locale()
                    .getLanguage()
                    .equals(language.locale().getLanguage()));
            var text = other.map(written -> messages.text(
                            "article.document.in-language",
                            file.typeWord(),
                            size,
                            messages.text("language.in", written.nameIn(language))))
                    .orElseGet(() -> messages.text("article.document", file.typeWord(), size));
            return new DocumentNote(text, language, file.language());
        }

        @Override
        public Optional<PictureSize> size(String written) {
            return file(written, FileType.Use.PICTURE)
                    .flatMap(file -> articles.bytes(file, 0, PictureSize.HEAD_BYTES))
                    .flatMap(PictureSize::of);
        }

        private Optional<FileFacts> file(String written, FileType.Use use) {
            var link = ContentLink.of(written);
            return link.kind() == ContentLink.Kind.ATTACHMENT && new FileName(link.name()).use() == use
                    ? articles.file(key, link.name())
                    : Optional.empty();
        }
    }
}

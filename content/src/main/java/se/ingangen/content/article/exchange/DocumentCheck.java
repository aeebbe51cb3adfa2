package se.ingangen.content.article.exchange;

import java.util.HashSet;
import java.util.Map;
import se.ingangen.content.article.ContentLink;
import se.ingangen.content.article.FileName;
import se.ingangen.content.article.FileType;
import se.ingangen.content.article.Kind;

/// Whether a page says itself what is in the documents that it links to: not everybody can open
/// a PDF, or read one on a telephone or with a screen reader.
final class DocumentCheck {

    /// How many words make a summary of a page of the kind `document`.
    private static final int LEAST_WORDS = 20;

    private DocumentCheck() {}

    /// Adds a fault for each document without a summary, in each language.
    static void check(PageFolder page, Map<String, EditionOutline> editions, Known known, Faults faults) {
        editions.forEach((tag, edition) -> {
            var seen = new HashSet<String>();
            for (var target : edition.targets()) {
                var name = new FileName(ContentLink.of(target.address()).name());
                var isDocument = name.use() == FileType.Use.DOCUMENT && page.hasFile(name.text(), known);
                if (isDocument && seen.add(name.text())) {
                    checkOne(page, page.key() + "/" + tag + ".md", edition, target.line(), name, faults);
                }
            }
        });
    }

    private static void checkOne(
            PageFolder page, String file, EditionOutline edition, int line, FileName name, Faults faults) {
        if (page.facts().kind() == Kind.DOCUMENT) {
            if (edition.words() < LEAST_WORDS) {
                faults.add(file, line, "summary-short", name.text(), LEAST_WORDS);
            }
        } else if (!name.isUsable()) {
            faults.add(file, line, "file-name", name.text());
        } else if (!edition.told().contains(name.summary())) {
            faults.add(file, line, "summary", name.text(), name.summary());
        }
    }
}

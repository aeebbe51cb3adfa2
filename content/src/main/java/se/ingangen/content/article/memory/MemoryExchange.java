package se.ingangen.content.article.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import se.ingangen.content.account.AuditLog;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Role;
import se.ingangen.content.account.Scope;
import se.ingangen.content.article.exchange.received.ReceivedXml;
import se.ingangen.content.article.exchange.received.ReceivedXml.Doctype;
import se.ingangen.content.article.segment.CodedText;
import se.ingangen.i18n.Language;

/// The memory out and in, for other tools, as TMX 1.4.
@ApplicationScoped
@Transactional
public class MemoryExchange {

    /// How many entries are in memory at a time.
    private static final int BATCH = 500;

    @Inject
    MemoryRepository entries;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /// Writes all that is remembered of a pair of languages.
    ///
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no translator
    public void exportTmx(Language source, Language target, OutputStream out) {
        caller.require(Scope.TRANSLATE, Role.TRANSLATOR, Role.ADMIN);
        try (var tmx = new TmxWriter(out, source, target)) {
            var some = entries.some(source.tag(), target.tag(), "", BATCH);
            while (!some.isEmpty()) {
                some.forEach(tmx::write);
                entries.flush();
                some = entries.some(
                        source.tag(), target.tag(), some.get(some.size() - 1).id(), BATCH);
            }
        }
    }

    /// Takes in a memory, all of it or nothing. What is in it counts as reviewed, so that only
    /// administrators may do so. Doing it twice changes nothing.
    ///
    /// @throws se.ingangen.content.article.exchange.received.RefusedFileException if it is no TMX in
    ///     these languages
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no administrator
    public MemoryResult importTmx(Language source, Language target, InputStream tmx) {
        caller.require(Scope.ADMIN, Role.ADMIN);
        var taking = new Taking(source, target);
        ReceivedXml.receive(tmx, Doctype.IGNORED, xml -> {
            TmxReader.read(xml, source, target, taking::take);
            return xml;
        });
        audit.write("memory.import", source.tag() + "|" + target.tag());
        return new MemoryResult(taking.added, taking.known, taking.left);
    }

    private final class Taking {
        private final Language source;
        private final Language target;
        private int added;
        private int known;
        private int left;

        private Taking(Language source, Language target) {
            this.source = source;
            this.target = target;
        }

        void take(String written, String translated) {
            var text = MemoryText.read(written).map(CodedText::folded).filter(CodedText::hasWords);
            var translation = text.flatMap(source -> good(translated, source));
            if (translation.isEmpty()) {
                left++;
                return;
            }
            var entry = new MemoryEntry(
                    source.tag(),
                    target.tag(),
                    MemoryText.write(text.get(), text.get()),
                    MemoryText.write(translation.get(), text.get()),
                    "",
                    clock.instant());
            if (entries.find(entry.id()).isPresent()) {
                known++;
                return;
            }
            entries.add(entry);
            added++;
            if (added % BATCH == 0) {
                entries.flush();
            }
        }

        /// A translation that could be proposed for its source.
        private static Optional<CodedText> good(String translated, CodedText source) {
            return MemoryText.read(translated)
                    .map(CodedText::folded)
                    .filter(CodedText::hasWords)
                    .flatMap(text -> MemoryText.withCodes(text, source));
        }
    }
}

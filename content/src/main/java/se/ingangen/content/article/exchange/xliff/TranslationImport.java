package se.ingangen.content.article.exchange.xliff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Role;
import se.ingangen.content.account.Scope;
import se.ingangen.content.article.Translation;
import se.ingangen.content.article.exchange.received.ReceivedXml;
import se.ingangen.content.article.exchange.received.ReceivedXml.Doctype;
import se.ingangen.content.article.exchange.received.Refusal.Place;
import se.ingangen.content.article.exchange.received.Refusals;
import se.ingangen.content.article.translation.TranslationService;
import se.ingangen.content.storage.PortalFacts;
import se.ingangen.i18n.Language;

/// Takes in what a translator sends back: the whole file, or nothing of it. It never publishes.
@ApplicationScoped
@Transactional
public class TranslationImport {

    @Inject
    TranslationService translations;

    @Inject
    PortalFacts facts;

    @Inject
    Caller caller;

    /// Hands in every section that is translated whole; the others stay as they are.
    ///
    /// @throws se.ingangen.content.article.exchange.received.RefusedFileException with all that is
    ///     wrong; nothing was changed then
    /// @throws se.ingangen.content.account.ForbiddenException if the caller is no translator
    public TranslationResult importXliff(Language target, InputStream xliff) {
        caller.require(Scope.TRANSLATE, Role.TRANSLATOR, Role.ADMIN);
        return ReceivedXml.receive(xliff, Doctype.REFUSED, xml -> {
            var judging = new Judging(target);
            XliffReader.read(xml, judging);
            judging.finish(xml);
            return handIn(judging.pages, target);
        });
    }

    private TranslationResult handIn(List<Returned> pages, Language target) {
        var handedIn = new ArrayList<TranslationResult.HandedIn>();
        for (var page : pages) {
            if (!page.passages().isEmpty()) {
                var work = page.work();
                var revision = translations.save(
                        work.key(), target, work.sourceRevision(), page.passages(), Translation.HUMAN);
                handedIn.add(new TranslationResult.HandedIn(
                        work.key(), revision, page.passages().keySet()));
            }
        }
        return new TranslationResult(
                handedIn,
                pages.stream().mapToInt(Returned::unchanged).sum(),
                pages.stream().mapToInt(Returned::waiting).sum());
    }

    /// Judges a document as it is read.
    private final class Judging implements XliffReader.Listener {
        private final Language target;
        private final Refusals refusals = new Refusals();
        private final List<Returned> pages = new ArrayList<>();
        private final Set<String> files = new HashSet<>();
        private final NavigableMap<Spot, Place> places = new TreeMap<>();
        private ReadHeader header;
        private String key;
        private int line;
        private String portal;
        private boolean isAgain;
        private PageCheck page;

        private Judging(Language target) {
            this.target = target;
        }

        @Override
        public void header(ReadHeader read) {
            header = read;
            if (!read.version().matches("2\\.[01]")) {
                throw Refusals.refuse(Place.ofLine(read.line()), "version");
            }
            if (!read.target().equalsIgnoreCase(target.tag())) {
                throw Refusals.refuse(Place.ofLine(read.line()), "target", target.tag(), read.target());
            }
        }

        @Override
        public void file(String id, Spot spot) {
            key = id;
            line = spot.line();
            portal = "";
            page = null;
            places.put(spot, new Place(id, "", "", line));
            isAgain = !files.add(id);
            if (isAgain) {
                refusals.add(places.get(spot), "twice");
            }
        }

        @Override
        public void metadata(String group, String type, String value) {
            if (group.isEmpty() && type.equals(Names.PORTAL)) {
                portal = value;
                open();
            } else if (page != null && type.equals(Names.FINGERPRINT)) {
                page.fingerprint(group, value);
            }
        }

        /// A file's metadata stand before its units; from then on we know whether it is ours.
        private void open() {
            if (isAgain || !portal.equals(facts.portalId())) {
                return;
            }
            var work = translations.work(key, target);
            if (work.isEmpty()) {
                refusals.add(new Place(key, "", "", line), "page");
            } else if (!header.source().equalsIgnoreCase(work.get().source().tag())) {
                refusals.add(
                        new Place(key, "", "", line),
                        "source-language",
                        work.get().source().tag(),
                        header.source());
            } else {
                page = new PageCheck(work.get(), refusals);
            }
        }

        @Override
        public void unit(ReadUnit unit) {
            places.put(unit.spot(), new Place(key, unit.id(), "", unit.spot().line()));
            unit.parts()
                    .forEach(part -> places.put(
                            part.spot(),
                            new Place(key, unit.id(), part.id(), part.spot().line())));
            if (page != null) {
                page.take(unit);
            }
        }

        @Override
        public void endOfFile() {
            if (!isAgain && !portal.equals(facts.portalId())) {
                refusals.add(new Place(key, "", "", line), "foreign");
            }
            if (page != null) {
                pages.add(page.finish());
            }
        }

        /// Okapi's word comes last: it is in English and stops at the first fault. Of a unit that we
        /// have told of ourselves it says nothing more.
        void finish(ReceivedXml xml) {
            XliffValidation.firstFault(xml).ifPresent(fault -> {
                var place = fault.spot()
                        .map(spot -> Optional.ofNullable(places.floorEntry(spot))
                                .map(Map.Entry::getValue)
                                .orElse(Place.ofLine(spot.line())))
                        .orElse(new Place(fault.file(), fault.unit(), "", 0));
                var isTold = files.contains(place.file()) ? refusals.tellOf(place) : !refusals.isEmpty();
                if (!isTold) {
                    refusals.add(place, "invalid", fault.words());
                }
            });
            refusals.throwIfAny();
        }
    }
}

package se.ingangen.content.term;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Reads a file of terms and finds every fault in it.
///
/// What TBX has and we have no use for is passed over, with what it holds of ours looked at: a
/// definition may stand alone or in a `descripGrp`. Nothing is read from elsewhere, and a DTD is
/// refused.
final class TbxReader {

    /// Letters that an `xml:id` and the anchor of an address may both have.
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0," + (Concept.MAX_ID - 1) + "}");

    private static final int MAX_SUBJECT = 80;

    private final XMLStreamReader xml;
    private final List<TermFault> faults = new ArrayList<>();
    private final List<ConceptEntry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private String id;
    private Optional<String> subject;
    private Optional<Boolean> explained;

    /// Null outside of a concept.
    private Map<String, Wording> wordings;

    /// Null outside of a language.
    private WordingSection section;

    private TbxReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// The concepts in the order of the file.
    ///
    /// @throws TermFaultsException with every fault; with what comes before the first place that is no
    ///     XML, if there is one
    static List<ConceptEntry> read(InputStream file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new TbxReader(factory.createXMLStreamReader(file)).entries();
        } catch (XMLStreamException e) {
            throw new TermFaultsException(List.of(notXml(e)));
        }
    }

    private static TermFault notXml(XMLStreamException e) {
        return TermFault.of(
                Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNumber()), "xml");
    }

    private List<ConceptEntry> entries() {
        try {
            if (isTbx()) {
                while (xml.hasNext()) {
                    take(xml.next());
                }
            }
        } catch (XMLStreamException e) {
            faults.add(notXml(e));
        }
        if (!faults.isEmpty()) {
            throw new TermFaultsException(faults);
        }
        return entries;
    }

    private boolean isTbx() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                fault("doctype");
                return false;
            }
        }
        var style = Optional.ofNullable(xml.getAttributeValue(null, "style")).orElse(Tbx.STYLE);
        if (isOurs() && xml.getLocalName().equals(Tbx.ROOT) && style.equals(Tbx.STYLE)) {
            return true;
        }
        fault("root", xml.getLocalName());
        return false;
    }

    private boolean isOurs() {
        return Tbx.NAMESPACE.equals(xml.getNamespaceURI());
    }

    private void take(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT && isOurs()) {
            begin(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT && isOurs()) {
            end(xml.getLocalName());
        }
    }

    private void begin(String element) throws XMLStreamException {
        switch (element) {
            case Tbx.CONCEPT:
                beginConcept();
                break;
            case Tbx.LANGUAGE:
                if (wordings != null) {
                    beginLanguage();
                }
                break;
            case Tbx.TERM_SECTION:
                inSection().ifPresent(s -> s.beginTerm(line()));
                break;
            case Tbx.TERM:
                var term = text();
                inSection().ifPresent(s -> s.term(term));
                break;
            case "admin":
            case "descrip":
            case "termNote":
                takeCategory();
                break;
            default:
                break;
        }
    }

    private Optional<WordingSection> inSection() {
        return Optional.ofNullable(section);
    }

    private void beginConcept() {
        if (wordings != null) {
            fault("nested");
        }
        section = null;
        id = Optional.ofNullable(xml.getAttributeValue(null, "id")).orElse("");
        subject = Optional.empty();
        explained = Optional.empty();
        wordings = new LinkedHashMap<>();
        if (!ID.matcher(id).matches()) {
            fault("id", id);
        } else if (!ids.add(id)) {
            fault("twice", id);
        }
    }

    private void beginLanguage() {
        if (section != null) {
            fault("nested");
        }
        var tag = Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
                .orElse("");
        var language = Languages.ofContent(tag);
        if (language.isEmpty()) {
            fault("language", tag);
        } else if (wordings.containsKey(tag)) {
            fault("twice", tag);
        }
        section = language.map(this::section).orElse(null);
    }

    private WordingSection section(Language language) {
        return new WordingSection(language, line(), faults);
    }

    private void takeCategory() throws XMLStreamException {
        var line = line();
        var category = Optional.ofNullable(xml.getAttributeValue(null, "type")).orElse("");
        var text = text();
        switch (category) {
            case Tbx.SUBJECT:
                if (text.length() > MAX_SUBJECT) {
                    faults.add(TermFault.of(line, "too-long", MAX_SUBJECT));
                }
                subject = Optional.of(text).filter(t -> !t.isEmpty());
                break;
            case Tbx.SUBSET:
                explained = Optional.of(text)
                        .filter(t -> t.equals(Tbx.EXPLAINED) || t.equals(Tbx.LISTED))
                        .map(Tbx.EXPLAINED::equals)
                        .or(() -> explained);
                break;
            case Tbx.DEFINITION:
                inSection().ifPresent(s -> s.explanation(text, line));
                break;
            case Tbx.STATUS:
                inSection().ifPresent(s -> s.status(text, line));
                break;
            default:
                break;
        }
    }

    private void end(String element) {
        switch (element) {
            case Tbx.TERM_SECTION:
                inSection().ifPresent(WordingSection::endTerm);
                break;
            case Tbx.LANGUAGE:
                inSection().ifPresent(s -> s.wording().ifPresent(wording -> wordings.put(s.tag(), wording)));
                section = null;
                break;
            case Tbx.CONCEPT:
                if (wordings != null) {
                    entries.add(new ConceptEntry(id, subject, explained, wordings));
                }
                wordings = null;
                break;
            default:
                break;
        }
    }

    /// The words of an element and of all in it, and after it.
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT:
                    depth++;
                    break;
                case XMLStreamConstants.END_ELEMENT:
                    depth--;
                    break;
                case XMLStreamConstants.CHARACTERS:
                    text.append(xml.getText());
                    break;
                default:
                    break;
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private void fault(String part, Object... arguments) {
        faults.add(TermFault.of(line(), part, arguments));
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}

package se.ingangen.content.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

class TbxReaderTest {

    private static final String HEAD = "<tbx style='dca' type='TBX-Basic' xmlns='urn:iso:std:iso:30042:ed-2'>\n"
            + "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n";
    private static final String FOOT = "</body></text></tbx>";

    @Test
    void aConceptIsReadWithAllThatIsOursWhereverItStands() {
        var entries = read(HEAD + """
                <conceptEntry id="court">
                  <admin type="projectSubset">explained</admin>
                  <descripGrp><descrip type="subjectField">law</descrip><admin type="source">us</admin></descripGrp>
                  <langSec xml:lang="sv">
                    <descripGrp><descrip type="definition">En plats där
                      <hi>domare</hi> bestämmer.</descrip></descripGrp>
                    <termSec><term>ting</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                    <termSec><term>domstolen</term><termNote type="partOfSpeech">noun</termNote></termSec>
                    <termSec><term>domstol</term><termNoteGrp><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termNoteGrp></termSec>
                    <termSec><term>rätt</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
                  </langSec>
                  <langSec xml:lang="sv-simple"><termSec><term> domstol </term></termSec></langSec>
                </conceptEntry>
                """ + FOOT);
        var swedish =
                new Wording("domstol", List.of("domstolen"), List.of("ting", "rätt"), "En plats där domare bestämmer.");
        var simple = new Wording("domstol", List.of(), List.of(), "");
        assertEquals(
                List.of(new ConceptEntry(
                        "court", Optional.of("law"), Optional.of(true), Map.of("sv", swedish, "sv-simple", simple))),
                entries);
    }

    @Test
    void whatAFileDoesNotSayIsLeftOpen() {
        var entry = read(HEAD + concept("a", "sv", term("ord", "preferredTerm")) + FOOT)
                .get(0);
        assertEquals(Optional.empty(), entry.subject());
        assertEquals(Optional.empty(), entry.explained());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what stands from the fourth line on, one line a tilde | the faults: line, key
            <conceptEntry id="a b"></conceptEntry>                                               | 4 id
            <conceptEntry></conceptEntry>                                                        | 4 id
            <conceptEntry id="a"/>~<conceptEntry id="b"/>~<conceptEntry id="a"/>                 | 6 twice
            <conceptEntry id="a">~<langSec xml:lang="xx-yy-zz"></langSec></conceptEntry>         | 5 language
            <conceptEntry id="a"><langSec></langSec></conceptEntry>                              | 4 language
            <conceptEntry id="a">~<langSec xml:lang="sv"/></conceptEntry>                        | 5 no-term
            <conceptEntry id="a"><langSec xml:lang="sv">~<termSec><term>x</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry> | 4 no-term
            <conceptEntry id="a"><langSec xml:lang="sv"><termSec><term>x</term></termSec>~<termSec><term>X</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry> | 5 both
            <conceptEntry id="a"><langSec xml:lang="sv"><termSec><term>x</term></termSec></langSec>~<langSec xml:lang="sv"><termSec><term>x</term></termSec></langSec></conceptEntry> | 5 twice
            <conceptEntry id="a"><langSec xml:lang="sv"><termSec><term>x</term>~<termNote type="administrativeStatus">good</termNote></termSec></langSec></conceptEntry> | 5 status
            <conceptEntry id="a b">~<langSec xml:lang="Svenska"/>~<langSec xml:lang="sv"/></conceptEntry> | 4 id, 5 language, 6 no-term
            <conceptEntry id="a b"/>~<conceptEntry>                                              | 4 id, 5 id, 6 xml
            <conceptEntry id="a">~<conceptEntry id="b"/></conceptEntry>                          | 5 nested
            <conceptEntry id="a"><langSec xml:lang="sv">~<langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></langSec></conceptEntry> | 5 nested
            <conceptEntry id="a">~<langSec xml:lang="sv-x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"/></conceptEntry> | 5 language
            <conceptEntry id="a">&nothing;</conceptEntry>                                        | 4 xml
            """)
    void everyFaultIsNamedWithItsLine(String lines, String faults) {
        assertEquals(faults, faults(HEAD + lines.replace('~', '\n') + "\n" + FOOT));
    }

    @Test
    void whatIsTooLongIsNamed() {
        var long101 = "x".repeat(101);
        assertEquals("4 too-long", faults(HEAD + concept("a", "sv", term(long101, "preferredTerm")) + FOOT));
        var long601 = "<descrip type='definition'>" + "x".repeat(601) + "</descrip>";
        assertEquals("4 too-long", faults(HEAD + concept("a", "sv", long601 + term("x", "preferredTerm")) + FOOT));
        var subject =
                "<conceptEntry id='a'><descrip type='subjectField'>" + "x".repeat(81) + "</descrip></conceptEntry>";
        assertEquals("4 too-long", faults(HEAD + subject + FOOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # file | fault
            <martif type="TBX-Basic"><text/></martif>                                          | 1 root
            <tbx style="dca"/>                                                                 | 1 root
            <tbx style="dct" xmlns="urn:iso:std:iso:30042:ed-2"/>                              | 1 root
            <html/>                                                                            | 1 root
            <tbx                                                                               | 1 xml
            ``                                                                                 | 1 xml
            <!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>             | 1 doctype
            <!DOCTYPE tbx SYSTEM "http://localhost:1/x.dtd"><tbx/>                             | 1 doctype
            """)
    void whatIsNoTbxOfOursIsRefused(String file, String fault) {
        assertEquals(fault, faults(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"both", "doctype", "id", "language", "no-term", "root", "status", "too-long", "twice", "xml"})
    void everyFaultHasWords(String part) {
        for (var language : List.of("sv", "sv-simple", "en", "ar")) {
            var words = TermFault.of(1, part, part.equals("too-long") ? 100 : "x")
                    .text(Messages.of(Languages.find(language).orElseThrow()));
            assertTrue(words.length() > 10 && !words.contains("{"), words);
        }
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var entries = List.of(
                new ConceptEntry(
                        "a",
                        Optional.of("law & order"),
                        Optional.of(true),
                        Map.of("ar", new Wording("بلدية", List.of("البلدية"), List.of(), "ما <هي>؟"))),
                new ConceptEntry(
                        "b",
                        Optional.of("general"),
                        Optional.of(false),
                        Map.of("sv", new Wording("ord", List.of("ordet", "orden"), List.of("glosa"), ""))));
        var out = new ByteArrayOutputStream();
        TbxWriter.write(entries, "Words & more", out);
        assertEquals(entries, read(out.toString(StandardCharsets.UTF_8)));
        var again = new ByteArrayOutputStream();
        TbxWriter.write(read(out.toString(StandardCharsets.UTF_8)), "Words & more", again);
        assertEquals(out.toString(StandardCharsets.UTF_8), again.toString(StandardCharsets.UTF_8));
    }

    private static String concept(String id, String language, String inside) {
        return "<conceptEntry id='" + id + "'><langSec xml:lang='" + language + "'>" + inside
                + "</langSec></conceptEntry>";
    }

    private static String term(String word, String status) {
        return "<termSec><term>" + word + "</term><termNote type='administrativeStatus'>" + status
                + "-admn-sts</termNote></termSec>";
    }

    private static List<ConceptEntry> read(String tbx) {
        return TbxReader.read(new ByteArrayInputStream(tbx.getBytes(StandardCharsets.UTF_8)));
    }

    private static String faults(String tbx) {
        return assertThrows(TermFaultsException.class, () -> read(tbx)).faults().stream()
                .map(fault -> fault.line() + " " + fault.messageKey().replace("term.fault.", ""))
                .collect(Collectors.joining(", "));
    }
}

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import se.ingangen.content.document.Document;
import se.ingangen.content.document.Documents;
import se.ingangen.content.document.Heading;
import se.ingangen.content.document.Part;
import se.ingangen.content.document.Paragraph;
import se.ingangen.content.document.Row;
import se.ingangen.content.document.Rows;
import se.ingangen.content.document.Words;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;

/// How long documents take to make and how large they are: a receipt with twenty answers in every
/// language, and the longest document there can be.
///
///     mvn -B -ntp package -DskipTests && java -cp 'portal-war/target/ingangen/WEB-INF/lib/*' portal-war/bench/DocumentSizes.java
///
/// With `-Xmx` before `-cp` it tells how much memory is enough. Run it with JDK 25 from the project's root.
class DocumentSizes {

    private static final int TIMES = 10;
    private static final int ANSWERS = 20;

    private final Documents documents = new Documents();

    public static void main(String[] args) throws IOException {
        var sizes = new DocumentSizes();
        System.out.printf(
                "JDK %s, %d processors, %d MB of memory at most%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (var language : Languages.all()) {
            sizes.tell("receipt in " + language.tag(), receipt(language));
        }
        for (var tag : List.of("sv", "ar", "ti")) {
            sizes.tell("longest in " + tag, longest(Languages.find(tag).orElseThrow()));
        }
    }

    private void tell(String what, Document document) throws IOException {
        var first = time(document);
        var warm = IntStream.range(0, TIMES).mapToLong(time -> time(document)).sorted().toArray();
        System.out.printf(
                "%-20s %4d kB, first %5d ms, then %4d ms (median of %d)%n",
                what, bytes(document).length >> 10, first, warm[TIMES / 2], TIMES);
    }

    private long time(Document document) {
        var begun = System.nanoTime();
        bytes(document);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            documents.write(document, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    private static Document receipt(Language language) {
        var own = Messages.of(language);
        var swedish = Messages.of(Languages.standard());
        var question = "eservice.contact.message.message.label";
        var answer = "eservice.contact.message.message.hint";
        var row = Row.of(Words.of(own, question), Words.of(own, answer))
                .with(Words.of(swedish, question), Words.of(swedish, answer));
        return document(
                own,
                List.of(
                        new Heading(2, Words.of(own, "eservice.contact.reach.title")),
                        new Rows(IntStream.range(0, ANSWERS).mapToObj(number -> row).toList(), Rows.Place.BESIDE)));
    }

    private static Document longest(Language language) {
        var own = Messages.of(language);
        var text = own.text("eservice.contact.message.message.hint") + " ";
        var room = Document.LONGEST - 1000;
        return document(
                own, List.of(new Paragraph(new Words(text.repeat(room / text.length()), language))));
    }

    private static Document document(Messages own, List<Part> parts) {
        return new Document(Words.of(own, "eservice.contact.title"), Words.of(own, "site.name"), parts);
    }
}

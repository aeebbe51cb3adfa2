package se.ingangen.content.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import se.ingangen.content.search.Chain.Reading;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// How a [SearchDocument] lies in the index, and what of it can be read again.
final class Documents {

    static final String SUBJECT = "subject";
    static final String KEY = "key";
    static final String LANGUAGE = "language";
    static final String KIND = "kind";
    static final String TOPIC = "topic";
    static final String URL = "url";
    static final String HEADING = "heading";
    static final String SUMMARY = "summary";
    static final String BODY = "body";

    /// The languages that the page exists in, this document's own among them.
    static final String EDITION = "edition";

    /// The title's words without accents, in all languages alike, to suggest by.
    static final String TITLE_WORDS = Chain.ICU.field(Reading.FOLDED) + "_title";

    /// The title as a whole, in small letters, to suggest by how it starts.
    static final String TITLE_START = "start";

    /// Terms and how often; nothing asks where they stand, and a snippet reads its text anew.
    private static final FieldType TERMS = type(IndexOptions.DOCS_AND_FREQS, false);

    private static final FieldType WORDS = type(IndexOptions.DOCS, true);

    private Documents() {}

    /// The documents of one subject.
    static List<Document> of(String subject, List<SearchDocument> documents) {
        return documents.stream().map(d -> of(subject, d, documents)).toList();
    }

    static Language language(Document stored) {
        var tag = stored.get(LANGUAGE);
        return Languages.ofContent(tag).orElseThrow(() -> new IllegalStateException("No language " + tag));
    }

    private static Document of(String subject, SearchDocument source, List<SearchDocument> all) {
        var document = new Document();
        document.add(new StringField(SUBJECT, subject, Field.Store.NO));
        document.add(new StringField(KEY, source.key(), Field.Store.YES));
        document.add(new StringField(LANGUAGE, source.language().tag(), Field.Store.YES));
        document.add(new StringField(KIND, source.kind(), Field.Store.YES));
        source.topics().forEach(t -> document.add(new StringField(TOPIC, t, Field.Store.NO)));
        all.stream()
                .filter(d -> d.key().equals(source.key()))
                .forEach(d -> document.add(new StringField(EDITION, d.language().tag(), Field.Store.NO)));
        document.add(new StoredField(URL, source.url()));
        document.add(new StoredField(HEADING, source.title()));
        document.add(new StoredField(SUMMARY, source.summary()));
        document.add(new StoredField(BODY, source.body()));
        addText(document, source);
        return document;
    }

    private static void addText(Document document, SearchDocument source) {
        var chain = Chain.of(source.language());
        document.add(new Field(chain.field(Reading.TITLE), source.title(), TERMS));
        document.add(new Field(chain.field(Reading.SUMMARY), source.summary(), TERMS));
        for (var text : List.of(source.title(), source.summary(), source.body())) {
            document.add(new Field(chain.field(Reading.STEM), text, TERMS));
            document.add(new Field(chain.field(Reading.EXACT), text, TERMS));
            document.add(new Field(chain.field(Reading.FOLDED), text, TERMS));
            document.add(new Field(chain.field(Reading.GRAMS), text, TERMS));
            document.add(new Field(chain.wordsField(source.language()), text, WORDS));
        }
        document.add(new Field(TITLE_WORDS, source.title(), WORDS));
        document.add(new StringField(TITLE_START, startOf(source.title()), Field.Store.NO));
    }

    /// The beginning of a title as it is compared; titles may be longer than a term can be.
    static String startOf(String title) {
        var start = title.strip().toLowerCase(Locale.ROOT);
        return start.substring(0, Math.min(start.length(), 200));
    }

    private static FieldType type(IndexOptions options, boolean withoutNorms) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(withoutNorms);
        type.freeze();
        return type;
    }
}

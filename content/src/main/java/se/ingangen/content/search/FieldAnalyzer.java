package se.ingangen.content.search;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// Finds the analysis of a field by the field's name: a reading, a chain, and perhaps more.
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

    FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        var parts = field.toUpperCase(Locale.ROOT).split("_");
        return Chain.valueOf(parts[1]).analyzer(Chain.Reading.valueOf(parts[0]));
    }
}

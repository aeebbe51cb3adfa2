package se.ingangen.content.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Where words end in any script, by the rules of the ICU that is on the class path.
///
/// Lucene's own rules are compiled for one version of ICU, and a newer one refuses to read them
/// ("Header authentication failed").
final class WordBoundaries extends ICUTokenizerConfig {

    private static final RuleBasedBreakIterator RULES =
            (RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT);

    @Override
    public RuleBasedBreakIterator getBreakIterator(int script) {
        return RULES.clone();
    }

    @Override
    public String getType(int script, int ruleStatus) {
        return StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];
    }

    @Override
    public boolean combineCJ() {
        return true;
    }
}

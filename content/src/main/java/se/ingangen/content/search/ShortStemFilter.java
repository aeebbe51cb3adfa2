package se.ingangen.content.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts the last *a* of four letters, which the light stemmer leaves: it makes *hyr* of *hyran* and
/// *hyror*, but nothing of *hyra*.
final class ShortStemFilter extends TokenFilter {

    private static final int LENGTH = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ShortStemFilter(TokenStream stems) {
        super(stems);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() == LENGTH && term.charAt(LENGTH - 1) == 'a') {
            term.setLength(LENGTH - 1);
        }
        return true;
    }
}

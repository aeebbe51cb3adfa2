package se.ingangen.content.article.exchange.xliff;

import java.util.Map;
import se.ingangen.content.article.translation.Work;

/// What came back of one page.
///
/// @param passages the Markdown of the sections to hand in, by id
/// @param unchanged how many sections say already what came back
/// @param waiting how many sections of the file are not translated whole
record Returned(Work work, Map<String, String> passages, int unchanged, int waiting) {}

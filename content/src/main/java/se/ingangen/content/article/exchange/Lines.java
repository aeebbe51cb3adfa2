package se.ingangen.content.article.exchange;

/// Finds the line that a fault is on.
final class Lines {

    private Lines() {}

    /// The first line that begins so.
    ///
    /// @return from 1, or 0 if none does
    static int of(String text, String start) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    /// The first line from another one on that holds some words.
    ///
    /// @param from 1 for the first line
    /// @return from 1, or 0 if none does
    static int holding(String text, String words, int from) {
        var lines = text.lines().toList();
        for (int i = Math.max(0, from - 1); i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        return 0;
    }
}

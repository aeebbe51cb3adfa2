package se.ingangen.content.article;

import com.ibm.icu.text.Normalizer2;

/// The name of a file beside a page: its ending tells what it is, the rest which section of the
/// page says the same in words.
public record FileName(String text) {

    private static final String TRANSCRIPT = "transcript-";
    private static final String SUMMARY = "summary-";

    public FileType type() {
        return FileType.of(text);
    }

    public FileType.Use use() {
        return type().use();
    }

    /// The id of the section that holds what is said and shown in a film, or said in a sound.
    public String transcript() {
        return TRANSCRIPT + stem();
    }

    /// The id of the section that says what is in a document.
    public String summary() {
        return SUMMARY + stem();
    }

    /// Whether the name gives a section an id: whether it has any Latin letter or digit.
    public boolean isUsable() {
        return !stem().isEmpty();
    }

    /// The name without its ending, in the letters of an id: `Ansökan 2016.pdf` is `Ansokan-2016`.
    private String stem() {
        var dot = text.lastIndexOf('.');
        return Normalizer2.getNFDInstance()
                .normalize(dot < 0 ? text : text.substring(0, dot))
                .replaceAll("\\p{Mn}+", "")
                .replaceAll("[^A-Za-z0-9_-]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}

package se.ingangen.content.eservice.attachment;

/// A file that somebody has attached, without its content.
///
/// @param question the path of the question it answers, such as `home.contract`
/// @param name safe in a list, a header and a folder; it may be in another direction than the text
///     around it, so a page shows it in `bdi`
/// @param size in bytes, as it is stored
public record Attachment(String id, String question, String name, FileKind kind, long size, FileState state) {

    /// Without the name, which says what the paper is about, so that no log has it.
    @Override
    public String toString() {
        return "Attachment " + id + " " + kind + " " + state;
    }
}

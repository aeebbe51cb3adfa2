package se.ingangen.content.eservice.attachment;

import java.util.EnumSet;
import java.util.Set;

/// What a question takes.
///
/// @param largest in bytes, of one file
/// @param mostFiles of the question
/// @param mostBytes of all files of the draft together, as they are stored
public record AttachmentRules(Set<FileKind> kinds, long largest, int mostFiles, long mostBytes) {

    /// Every kind, 20 MB a file: a photo of a new phone has 4 to 12, a scanned contract 1 to 15.
    public static final AttachmentRules USUAL =
            new AttachmentRules(EnumSet.allOf(FileKind.class), 20_000_000, 10, 100_000_000);

    /// @throws IllegalArgumentException if nothing could ever be attached
    public AttachmentRules {
        if (kinds.isEmpty() || largest < 1 || mostFiles < 1 || mostBytes < 1) {
            throw new IllegalArgumentException("Rules that no file can keep");
        }
        kinds = Set.copyOf(kinds);
    }
}

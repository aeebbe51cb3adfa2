package se.ingangen.content.article.exchange.xliff;

import java.util.List;
import java.util.Optional;
import se.ingangen.content.article.segment.CodedText;

/// A unit as it stands in a file that came back.
///
/// @param file the id of the file that it is in
/// @param group the id of the group that it is in; empty for none
/// @param parts its segments and what stands between them
record ReadUnit(String file, String group, String id, Spot spot, List<Part> parts) {

    /// A segment, or what stands between two.
    ///
    /// @param id empty if it has none
    /// @param state as in XLIFF: `initial`, `translated`, `reviewed`, `final`
    /// @param order its place among the targets, from 1; 0 for that of the source
    /// @param target empty if there is no such element
    record Part(
            boolean isSegment,
            String id,
            Spot spot,
            String state,
            int order,
            CodedText source,
            Optional<CodedText> target) {}
}

package se.ingangen.content.accessibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that does not work for everyone, and that we know of.
///
/// @param key in addresses and messages
/// @param criteria the numbers of the success criteria of WCAG 2.2 that it is about, such as
///     `3.1.5`; empty if it is about none
/// @param since the day from which we know
/// @param planned by when it is to be put right; empty if no day is set, or none is needed
/// @param where the pages that it shows on; empty for all
/// @param help the page that helps meanwhile
public record KnownIssue(
        String key,
        List<String> criteria,
        LocalDate since,
        Reason reason,
        Optional<LocalDate> planned,
        List<Place> where,
        Optional<Place> help) {

    /// The key of one of its messages: `heading`, `what`, `why` or `instead`.
    public String message(String part) {
        return "accessibility.issue." + key + "." + part;
    }

    /// The keys of all messages that it needs.
    public List<String> messageKeys() {
        return Stream.of("heading", "what", "why", "instead").map(this::message).toList();
    }
}

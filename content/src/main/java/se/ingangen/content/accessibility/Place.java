package se.ingangen.content.accessibility;

import java.util.Optional;
import java.util.regex.Pattern;

/// A page or a part of one, written `contact` or `contact#sign-language`.
///
/// @param page the page's key
/// @param section without `#`; empty for the whole page
public record Place(String page, String section) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{1,80})(?:#([\\w-]+))?");

    /// The place that is written so; empty if it is none.
    static Optional<Place> find(String written) {
        var place = WRITTEN.matcher(written);
        return place.matches()
                ? Optional.of(new Place(place.group(1), place.group(2) == null ? "" : place.group(2)))
                : Optional.empty();
    }
}

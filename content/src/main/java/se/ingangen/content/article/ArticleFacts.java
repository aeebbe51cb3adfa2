package se.ingangen.content.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What `page.yaml` says of a page.
///
/// @param parentKey null for a page at the top
/// @param published null when only the texts' own status decides
/// @param archived the first day on which it is no longer there, null for never
/// @param fields everything else, the kind's own fields among it, in the order of the file
public record ArticleFacts(
        Kind kind,
        String parentKey,
        int order,
        String source,
        List<String> topics,
        Instant published,
        LocalDate archived,
        Audience audience,
        Map<String, Object> fields) {}

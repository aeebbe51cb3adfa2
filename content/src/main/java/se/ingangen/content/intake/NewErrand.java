package se.ingangen.content.intake;

import se.ingangen.content.account.Lane;

/// What a feature hands in to the queue.
///
/// @param subject the id of what was sent in, which [ErrandContent] can read
/// @param area who deals with it, such as `income-support`
/// @param language the tag of the language it was written in
public record NewErrand(
        String subject,
        String service,
        int version,
        Lane lane,
        String area,
        String language,
        Channel channel,
        Priority priority) {}

package se.ingangen.content.intake;

import java.util.List;
import java.util.Optional;

/// An errand that somebody has opened, with its history and what was sent.
///
/// @param text empty if what was sent is kept no longer
public record OpenErrand(Errand errand, List<ErrandEvent> history, Optional<ErrandText> text) {}

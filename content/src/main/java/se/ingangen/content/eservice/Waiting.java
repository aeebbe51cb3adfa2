package se.ingangen.content.eservice;

import java.time.Instant;
import java.util.Optional;

/// An application that the applicant has signed, and the co-applicant has not yet.
///
/// @param way the link and the code to pass on; empty when somebody has tried too many wrong codes
/// @param until when it is deleted
public record Waiting(Journey journey, Optional<WayBack> way, Instant until) {}

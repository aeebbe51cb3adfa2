package se.ingangen.content.eservice;

import java.time.Instant;

/// A draft that somebody has come back to.
///
/// @param saved when they last saved an answer
/// @param expires when it is deleted, unless they save again
/// @param shared whether it was begun on a computer that others use too
public record OpenDraft(Journey journey, Instant saved, Instant expires, boolean shared) {}

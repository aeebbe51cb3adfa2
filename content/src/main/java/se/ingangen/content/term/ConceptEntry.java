package se.ingangen.content.term;

import java.util.Map;
import java.util.Optional;

/// A concept as a file tells of it.
///
/// @param subject empty if the file does not say: it stays as it is then
/// @param explained whether it is explained on pages; empty if the file does not say
/// @param wordings by the tag of the language
record ConceptEntry(String id, Optional<String> subject, Optional<Boolean> explained, Map<String, Wording> wordings) {}

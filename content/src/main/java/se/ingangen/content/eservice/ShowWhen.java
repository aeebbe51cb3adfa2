package se.ingangen.content.eservice;

import java.util.List;

/// The condition under which a step or a question is asked.
///
/// @param question a choice in an earlier step
/// @param is the answers to it that it is asked for
public record ShowWhen(String question, List<String> is) {}

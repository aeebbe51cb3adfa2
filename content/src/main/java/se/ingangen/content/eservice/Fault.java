package se.ingangen.content.eservice;

/// What is wrong with an answer, as a message that tells what to do.
///
/// @param messageKey such as `eservice.contact.message.message.missing` or `eservice.fault.too-long`
/// @param args what the message sets in, in its order; never what somebody wrote
public record Fault(String step, String question, String messageKey, Object... args) {}

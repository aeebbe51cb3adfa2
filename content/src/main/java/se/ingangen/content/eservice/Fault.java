package se.ingangen.content.eservice;

/// What is wrong with an answer, as a message that tells what to do.
///
/// @param path of the question's answer
/// @param part the part of the answer that has to be put right; empty for the only one
/// @param messageKey such as `eservice.contact.message.message.missing` or `eservice.fault.too-long`
/// @param args what the message sets in, in its order; never what somebody wrote
public record Fault(String path, String part, String messageKey, Object... args) {

    /// What the field is called that has to be put right.
    public String field() {
        return part.isEmpty() ? path : path + "." + part;
    }
}

/// The kinds of question that an e-service can ask.
///
/// Start at [Question]. Each kind knows the parts of its form, reads what was given in them, and says
/// what is wrong in words that tell what to do. A [Reading] is stored as one text without words: a
/// code, a day as `2027-01-31`, the lines of an address. The Javadoc of each kind says which.
package se.ingangen.content.eservice.question;

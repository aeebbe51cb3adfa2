/// What Faces, PrimeFaces and Jakarta Validation say to a reader, in the reader's language and in our
/// words: they themselves have no Somali, Tigrinya or Dari.
///
/// Start at [FrameworkWords], which knows the messages of Faces and PrimeFaces; [ReadersInterpolator]
/// does the same for constraints.
package se.ingangen.portal.validation;

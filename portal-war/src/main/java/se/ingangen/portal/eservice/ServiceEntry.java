package se.ingangen.portal.eservice;

import se.ingangen.i18n.Language;

/// An e-service, or a page, as a list names it.
///
/// @param language what title and summary are written in; not always the reader's
public record ServiceEntry(String title, String summary, String address, Language language) {}

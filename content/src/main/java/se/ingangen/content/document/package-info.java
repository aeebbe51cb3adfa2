/// Documents to keep and to print, as tagged PDF that a screen reader can read: PDF/UA-1.
///
/// Start at [Document], a title and its [Part]s, every text of which is [Words] in a language, and
/// [Documents], which writes it. [PageMarkup] makes HTML of it, a library makes PDF of that, and
/// [ReadingOrder] mends what the library leaves undone for scripts that run from the right.
///
/// Nothing here knows of e-services, errands or pages: receipts and blank forms are put together by
/// those who know what is in them. Why this library, and what it cannot do, is in decision 10.
package se.ingangen.content.document;

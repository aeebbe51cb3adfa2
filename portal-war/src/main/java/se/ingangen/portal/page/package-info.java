/// The way of a public page: from an address to ready bytes.
///
/// Start at [Router]. A page that was rendered before comes from [PageCache]; else [PageRenderer]
/// has Faces render it. [Visit] is what the beans of a page know of the request. Nothing here makes
/// a session or sets a cookie. [CounterServlet] shows some of these pages to the staff, below `/desk`.
package se.ingangen.portal.page;

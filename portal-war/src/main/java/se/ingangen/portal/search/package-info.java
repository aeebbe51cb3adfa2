/// The search results, a plain GET.
package se.ingangen.portal.search;

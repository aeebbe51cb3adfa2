/// The pages of articles: start page, information, news, lists.
package se.ingangen.portal.article;

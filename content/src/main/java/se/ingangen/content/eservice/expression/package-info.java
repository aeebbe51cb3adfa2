/// The small language in which a definition says when something is asked, and what something comes
/// to: `partner and (home in ('rented', 'lodger') or sum(cost.amount) > 0)`.
///
/// Start at [Expression]. It is typed: whoever writes a definition is told, at the place, what does
/// not fit. It knows three states of an answer (decisions/0012): known, open (asked, but not answered
/// yet) and absent (not asked at all).
package se.ingangen.content.eservice.expression;

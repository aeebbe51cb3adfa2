/// What other systems call: `/api/v1`.
///
/// Start at [ApiApplication]. Faults are problem details (RFC 9457) in the caller's language. Who
/// calls is found by [BearerFilter]; what they may do is judged by the services.
package se.ingangen.portal.api;

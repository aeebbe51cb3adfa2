/// Who on the staff is signed in: the cookie, the sign-in page, the change of the first password.
///
/// Start at [StaffFilter]. What they may do is judged by the services, not here.
package se.ingangen.portal.security;

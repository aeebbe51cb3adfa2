/// Who is calling, and what they may do.
///
/// Start at [Caller]: the services of every feature ask it before they show or change anything.
/// [AccountService] knows people who sign in, [TokenService] the machines, and [AuditLog] keeps
/// who read what. The web layer only finds out who calls and tells [Caller].
package se.ingangen.content.account;

/// The one queue that everything people send in ends up in.
///
/// Start at [IntakeService]: [IntakeService#receive] stores an [Errand] and an [Outbox] row in the
/// sender's transaction; [OutboxRelay] puts it on the queue; [IntakeListener] takes it off and calls
/// [IntakeService#route]. Staff read it through [ErrandService], machines through [ErrandFeed].
/// Nothing here knows of e-services: what somebody wrote comes through [ErrandContent].
package se.ingangen.content.intake;

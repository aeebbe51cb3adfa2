/// What every feature stands on: settings, the database and its migrations, encryption at rest,
/// and the numbering of feeds.
///
/// Start at [Settings], then [PortalDataSource] and [Schema]. [Sequencer] is what makes a feed
/// safe to read behind a cursor.
package se.ingangen.content.storage;

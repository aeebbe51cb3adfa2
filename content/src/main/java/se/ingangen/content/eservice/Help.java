package se.ingangen.content.eservice;

import se.ingangen.content.intake.Channel;

/// That somebody on the staff fills in together with a person.
///
/// @param channel how the person reached us
/// @param account who began to fill in
record Help(Channel channel, String account) {}

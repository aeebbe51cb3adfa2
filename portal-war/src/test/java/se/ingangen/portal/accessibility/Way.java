package se.ingangen.portal.accessibility;

import java.util.Map;
import se.ingangen.content.eservice.Journey;
import se.ingangen.content.eservice.Step;

/// How to come to a step of an e-service that asks certain questions.
///
/// @param chosen the answers that matter, by their paths
/// @param journey of somebody who has answered everything
/// @param step as it is asked in that journey
record Way(Map<String, String> chosen, Journey journey, Step step) {}

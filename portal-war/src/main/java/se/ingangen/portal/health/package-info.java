/// Starting and stopping the portal, and telling whether it is well.
package se.ingangen.portal.health;

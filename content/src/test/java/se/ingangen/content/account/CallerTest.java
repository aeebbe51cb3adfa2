package se.ingangen.content.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private final Caller caller = new Caller();

    @Test
    void nobodyIsAskedToSayWhoTheyAre() {
        assertThrows(UnauthenticatedException.class, () -> caller.require(Role.INTAKE));
        assertThrows(UnauthenticatedException.class, () -> caller.requireScope(Scope.ERRANDS));
        assertTrue(caller.lanes().isEmpty());
    }

    @Test
    void staffAreLetThroughByOneOfTheirRoles() {
        caller.becomes(new Identity("editor", Set.of(Role.EDITOR), Set.of(), Set.of()));
        assertDoesNotThrow(() -> caller.require(Role.ADMIN, Role.EDITOR));
        assertDoesNotThrow(() -> caller.require(Scope.ADMIN, Role.EDITOR));
        assertThrows(ForbiddenException.class, () -> caller.require(Role.INTAKE));
        assertThrows(ForbiddenException.class, () -> caller.requireScope(Scope.ADMIN));
    }

    @Test
    void aMachineIsLetThroughByItsScope() {
        caller.becomes(Identity.token("case-system", Set.of(Scope.ERRANDS), Set.of(Lane.AUTHORITY)));
        assertDoesNotThrow(() -> caller.require(Scope.ERRANDS, Role.INTAKE));
        assertThrows(ForbiddenException.class, () -> caller.requireScope(Scope.SUBMIT));
        assertThrows(ForbiddenException.class, () -> caller.require(Role.INTAKE));
    }

    @Test
    void aPartOfThePortalMayDoNothingThatIsAskedFor() {
        caller.becomes(Identity.system("import"));
        assertThrows(ForbiddenException.class, () -> caller.require(Scope.ADMIN, Role.values()));
    }
}

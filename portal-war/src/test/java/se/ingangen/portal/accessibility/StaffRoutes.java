package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ingangen.portal.accessibility.Route.Opening;
import se.ingangen.portal.accessibility.Route.Trait;

/// Every state of the staff's views.
final class StaffRoutes {

    private static final String LANGUAGE = "sv";
    private static final String PERSON = "ar";
    private static final Set<Trait> STAFF = Set.of(Trait.STAFF);
    private static final Set<Trait> FAULTY = Set.of(Trait.STAFF, Trait.FAULTY);

    private StaffRoutes() {}

    /// @param officer the memory of a browser in which somebody is signed in who sees errands
    /// @param newcomer the same of somebody who has to choose a password first
    /// @param errand an errand that the officer may open
    static List<Route> all(String officer, String newcomer, String errand) {
        return List.of(
                route("desk sign-in", page -> page.navigate("/desk/sign-in.xhtml")),
                faulty("desk sign-in with a fault", Map.of("name", "nobody"), StaffRoutes::signInWrongly),
                route("desk password", page -> page.navigate("/desk/password.xhtml"))
                        .by(newcomer),
                faulty("desk password with a fault", Map.of(), StaffRoutes::chooseWrongly)
                        .by(newcomer),
                route("desk queue", page -> page.navigate("/desk/errands.xhtml"))
                        .by(officer),
                route("desk queue without errands", page -> page.navigate("/desk/errands.xhtml?page=9999"))
                        .by(officer),
                route("desk errand", page -> page.navigate("/desk/errand.xhtml?number=" + errand))
                        .by(officer),
                route("desk counter", page -> page.navigate("/desk/counter.xhtml"))
                        .by(officer),
                faulty("desk counter with a fault", Map.of(), StaffRoutes::beginWithoutChoosing)
                        .by(officer),
                together("desk question in two languages", STAFF, StaffRoutes::begin)
                        .by(officer),
                together("desk question in two languages with a fault", FAULTY, StaffRoutes::answerNothing)
                        .by(officer));
    }

    private static void signInWrongly(Page page) {
        page.navigate("/desk/sign-in.xhtml");
        page.locator("#name").fill("nobody");
        page.locator("#password").fill("inte rätt lösenord");
        page.locator("#go").click();
        page.locator("#errors").waitFor();
    }

    private static void chooseWrongly(Page page) {
        page.navigate("/desk/password.xhtml");
        page.locator("#old").fill("fel");
        page.locator("#chosen").fill("kort");
        page.locator("#go").click();
        page.locator("#errors").waitFor();
    }

    private static void beginWithoutChoosing(Page page) {
        page.navigate("/desk/counter.xhtml");
        page.locator("#go").click();
        page.locator("#errors").waitFor();
    }

    private static void begin(Page page) {
        page.navigate("/desk/counter.xhtml");
        page.locator("#service").selectOption("contact");
        page.locator("#language").selectOption(PERSON);
        page.locator("#go").click();
        page.locator("#topic-work").waitFor();
    }

    private static void answerNothing(Page page) {
        begin(page);
        page.locator("main form .button").first().click();
        page.locator("#errors").waitFor();
    }

    /// A page in the language of a person with whom the officer fills in.
    private static Route together(String name, Set<Trait> traits, Opening opening) {
        return new Route(name, PERSON, "/desk", traits, Map.of(), opening);
    }

    private static Route route(String name, Opening opening) {
        return new Route(name, LANGUAGE, "/desk", STAFF, Map.of(), opening);
    }

    private static Route faulty(String name, Map<String, String> given, Opening opening) {
        return new Route(name, LANGUAGE, "/desk", FAULTY, given, opening);
    }
}

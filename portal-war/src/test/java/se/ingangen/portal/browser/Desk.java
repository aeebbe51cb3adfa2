package se.ingangen.portal.browser;

/// How the staff come to their desk.
public final class Desk {

    private static final String CHOSEN = "fyra ord efter varandra";

    private Desk() {}

    /// Signs somebody in, and has them choose a password of their own if they have not yet.
    public static void signIn(BrowserTest person, String user) {
        person.open("/desk");
        enter(person, user, PortalTest.portal().password(user));
        if (person.address().equals("/desk/password.xhtml")) {
            choosePassword(person, user, CHOSEN);
        }
    }

    public static void enter(BrowserTest person, String user, String password) {
        person.field("Användarnamn").fill(user);
        person.field("Lösenord").fill(password);
        person.press("Logga in");
    }

    public static void choosePassword(BrowserTest person, String user, String chosen) {
        person.field("Lösenordet som du har nu").fill(PortalTest.portal().password(user));
        person.field("Nytt lösenord").fill(chosen);
        person.press("Byt lösenord");
        if (!person.address().equals("/desk/password.xhtml")) {
            PortalTest.portal().passwordChanged(user, chosen);
        }
    }
}

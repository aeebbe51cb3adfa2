package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The pictures that README shows. They are made of every build, into `target/pictures` unless
/// `-Dpictures` is given, which renews those in the repository.
class PicturesIT extends BrowserTest {

    private static final Path FOLDER = Path.of(System.getProperty("picture-folder"));

    @Test
    void theStartPage() throws IOException {
        open("/sv");
        take("start-sv-desktop");
        with(BrowserTest::dark);
        open("/sv");
        take("start-sv-desktop-dark");
        with(BrowserTest::phone);
        open("/sv");
        take("start-sv-phone");
        open("/ar");
        take("start-ar-phone");
    }

    @Test
    void whatIsRead() throws IOException {
        open("/sv/jag-har-inte-pengar-till-mat-eller-hyra");
        take("article-sv-desktop");
        open("/sv/helsingborgare-far-inflytande-pa-arbetsmarknadsforvaltningen");
        take("press-release-sv-desktop");
    }

    @Test
    void whatIsAskedAndReceived() throws IOException {
        with(BrowserTest::phone);
        open("/sv/services/contact/topic");
        take("question-sv-phone");
        ask("ar");
        take("receipt-ar-phone");
    }

    @Test
    void theDesk() throws IOException {
        ask("sv");
        ask("ar");
        Desk.signIn(this, "intake-planning");
        take("desk-sv");
    }

    private void ask(String language) {
        open("/" + language + "/services/contact/topic");
        choose(say(language, "eservice.contact.topic.topic.option.work"));
        press(say(language, "eservice.continue"));
        field(say(language, "eservice.contact.message.message.label")).fill("Praktik?");
        press(say(language, "eservice.continue"));
        choose(say(language, "eservice.contact.reply.reply.option.none-needed"));
        press(say(language, "eservice.continue"));
        press(say(language, "eservice.send"));
    }

    private void take(String name) throws IOException {
        var file = FOLDER.resolve(name + ".png");
        page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        assertTrue(Files.size(file) > 10_000, name);
    }
}

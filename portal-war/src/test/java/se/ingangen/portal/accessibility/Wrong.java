package se.ingangen.portal.accessibility;

import com.microsoft.playwright.Page;
import java.util.Map;

/// The way to a page that says what is wrong with what was typed.
///
/// @param address of the page where it is typed
/// @param given by field
record Wrong(String address, Map<String, String> given) implements Route.Opening {

    private static final int UNPROCESSABLE = 422;

    @Override
    public void open(Page page) {
        page.navigate(address);
        given.forEach(
                (field, value) -> page.locator("main [name='" + field + "']").fill(value));
        page.locator("main form .actions .button").first().click();
    }

    @Override
    public String html(String ignored) {
        var answer = StepForm.at(address).send(given);
        if (answer.statusCode() != UNPROCESSABLE) {
            throw new IllegalStateException(address.replaceAll("[?].*", "") + " takes what is wrong: " + given);
        }
        return answer.body();
    }
}

package se.ingangen.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Many who begin at the same moment, more of them than there are connections to the database: nobody
/// waits for somebody who waits for them.
class ManyAtOnceIT extends PortalTest {

    private static final int PEOPLE = 100;
    private static final int CLICKS = 8;
    private static final String FIRST = "/so/services/contact/topic";

    @Test
    void manyBeginAtOnceAndEachHasADraftOfTheirOwn() {
        var forms = new ArrayList<Map<String, String>>();
        for (var i = 0; i < PEOPLE; i++) {
            forms.add(begun());
        }
        var drafts = new HashSet<String>();
        for (var answer : sentAtOnce(forms)) {
            assertEquals(303, answer.statusCode(), answer.body());
            drafts.add(header(answer, "Location"));
        }
        assertEquals(PEOPLE, drafts.size());
    }

    @Test
    void whoPressesTheFirstButtonManyTimesHasOneDraft() {
        var form = begun();
        var next = new HashSet<String>();
        for (var answer : sentAtOnce(Collections.nCopies(CLICKS, form))) {
            assertEquals(303, answer.statusCode(), answer.body());
            next.add(header(answer, "Location"));
        }
        assertEquals(1, next.size(), next.toString());
        assertEquals(200, get(next.iterator().next()).statusCode());
    }

    private static Map<String, String> begun() {
        var form = hidden(get(FIRST).body());
        form.put("topic", "work");
        return form;
    }

    /// Sends each form in a thread of its own, when all are ready.
    private static List<HttpResponse<String>> sentAtOnce(List<Map<String, String>> forms) {
        var ready = new CountDownLatch(forms.size());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<HttpResponse<String>>>();
            for (var form : forms) {
                answers.add(people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return post(FIRST, form);
                }));
            }
            var all = new ArrayList<HttpResponse<String>>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("Somebody had no answer", e);
        }
    }
}

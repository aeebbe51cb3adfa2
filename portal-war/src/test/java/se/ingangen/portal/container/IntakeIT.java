package se.ingangen.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ingangen.content.account.Lane;
import se.ingangen.content.eservice.DraftService;
import se.ingangen.content.eservice.Receipt;
import se.ingangen.content.eservice.SubmissionService;
import se.ingangen.content.intake.Errand;
import se.ingangen.content.intake.ErrandFeed;
import se.ingangen.content.intake.ErrandService;
import se.ingangen.i18n.Languages;

class IntakeIT extends ContainerTest {

    private static final String SERVICE = "contact";

    @Inject
    private DraftService drafts;

    @Inject
    private SubmissionService submissions;

    @Inject
    private ErrandService errands;

    @Inject
    private ErrandFeed feed;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void signIn() throws IOException {
        asAdministrator();
    }

    @Test
    void whatIsSentReachesTheQueueAndIsAcknowledged() {
        var receipt = send("Hej");
        await("the queue acknowledges the errand", () -> acknowledged(receipt));
        var open = errands.open(receipt.number()).orElseThrow();
        assertEquals("income-support", open.errand().area());
        assertTrue(open.text().orElseThrow().lines().stream()
                .anyMatch(line -> line.code().equals("Hej")));
        assertEquals(2, open.history().size());
    }

    @Test
    void aTransactionThatIsRolledBackLeavesNoErrandAndKeepsTheDraft() throws Exception {
        var draft = draft("Ångra");
        transaction.begin();
        var receipt = submissions.submit(SERVICE, draft, Languages.standard());
        transaction.rollback();
        assertTrue(errands.open(receipt.number()).isEmpty());
        assertTrue(drafts.open(SERVICE, draft).isPresent());
    }

    @Test
    void theFeedShowsEveryErrandOnceWhileManyAreSentAtOnce() throws Exception {
        var cursor = end();
        var sent = new ArrayList<Future<String>>();
        for (int i = 0; i < 40; i++) {
            var text = "Fråga " + i;
            sent.add(executor.submit(() -> sendInARequest(text).number().digits()));
        }
        var seen = new ArrayList<String>();
        for (var more = true; more; ) {
            var allSent = sent.stream().allMatch(Future::isDone);
            var page = feed.after(cursor, 7, EnumSet.allOf(Lane.class));
            page.errands().forEach(e -> seen.add(e.number().digits()));
            cursor = page.next();
            more = !allSent || !page.errands().isEmpty();
        }
        assertEquals(new HashSet<>(results(sent)), new HashSet<>(seen));
        assertEquals(sent.size(), seen.size());
    }

    private static List<String> results(List<Future<String>> futures) throws InterruptedException, ExecutionException {
        var results = new ArrayList<String>();
        for (var future : futures) {
            results.add(future.get());
        }
        return results;
    }

    private String end() {
        var cursor = "";
        ErrandFeed.Page page;
        do {
            page = feed.after(cursor, ErrandFeed.LONGEST_PAGE, EnumSet.allOf(Lane.class));
            cursor = page.next();
        } while (!page.errands().isEmpty());
        return cursor;
    }

    private boolean acknowledged(Receipt receipt) {
        return errands.open(receipt.number())
                .map(open -> open.errand())
                .flatMap(Errand::acknowledged)
                .isPresent();
    }

    /// As every visitor does: who calls is known by the request.
    private Receipt sendInARequest(String message) {
        var request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            return send(message);
        } finally {
            request.deactivate();
        }
    }

    private Receipt send(String message) {
        return submissions.submit(SERVICE, draft(message), Languages.standard());
    }

    private String draft(String message) {
        var draft = drafts.ticket(SERVICE).draftId();
        save(draft, "topic", Map.of("topic", "money"));
        save(draft, "message", Map.of("message", message));
        save(draft, "reply", Map.of("reply", "none-needed"));
        return draft;
    }

    private void save(String draft, String step, Map<String, String> given) {
        assertEquals(
                List.of(),
                drafts.save(SERVICE, draft, step, "", "", given, Languages.standard())
                        .faults());
    }
}

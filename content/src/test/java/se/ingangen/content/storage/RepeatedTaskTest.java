package se.ingangen.content.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatedTaskTest {

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    @Test
    void runsAgainAfterAFailure() throws InterruptedException {
        var runs = new CountDownLatch(3);
        var task = new RepeatedTask(
                "failing",
                Duration.ofMillis(1),
                () -> {
                    runs.countDown();
                    throw new IllegalStateException("expected");
                },
                executor);
        task.begin();
        assertTrue(runs.await(30, TimeUnit.SECONDS));
        task.end();
    }

    @Test
    void runsNoMoreOnceItHasEnded() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var task = new RepeatedTask("ending", Duration.ofMillis(1), begun::countDown, executor);
        task.begin();
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        task.end();
        executor.shutdown();
        assertTrue(executor.awaitTermination(30, TimeUnit.SECONDS));
    }
}

package se.ingangen.portal.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import se.ingangen.portal.browser.OpenBrowser;

/// As many browsers as the machine has cores, each in a thread of its own: Playwright is not to be
/// shared by threads.
final class Crew {

    private static final int SIZE = Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private Crew() {}

    /// Does a piece of work with every item, in any order; the results come in the order of the items.
    ///
    /// @param site where the portal is
    static <T, R> List<R> work(List<T> items, String site, Function<Profiles, Function<T, R>> doing) {
        var waiting = new LinkedBlockingQueue<Integer>();
        var results = new ArrayList<R>(items.size());
        for (var i = 0; i < items.size(); i++) {
            waiting.add(i);
            results.add(null);
        }
        Callable<Void> worker = () -> {
            try (var browser = new OpenBrowser()) {
                var work = doing.apply(new Profiles(browser.browser(), site));
                for (var i = waiting.poll(); i != null; i = waiting.poll()) {
                    var result = work.apply(items.get(i));
                    synchronized (results) {
                        results.set(i, result);
                    }
                }
                return null;
            }
        };
        var pool = Executors.newFixedThreadPool(SIZE);
        try {
            var workers = new ArrayList<Future<Void>>();
            for (var i = 0; i < SIZE; i++) {
                workers.add(pool.submit(worker));
            }
            for (var one : workers) {
                one.get();
            }
            return results;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("The pages could not be looked at", e);
        } finally {
            pool.shutdownNow();
        }
    }
}

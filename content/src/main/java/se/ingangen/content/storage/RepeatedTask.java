package se.ingangen.content.storage;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// One task of the [Repeater].
final class RepeatedTask implements Runnable {

    /// How long after its time a run counts as lost.
    static final Duration OVERDUE = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(RepeatedTask.class.getName());
    private static final int PATIENCE_SECONDS = 10;

    private final String name;
    private final Duration pause;
    private final Runnable task;
    private final ScheduledExecutorService executor;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean ended;
    private volatile boolean begun;
    private volatile long due;
    private ScheduledFuture<?> next;

    RepeatedTask(String name, Duration pause, Runnable task, ScheduledExecutorService executor) {
        this.name = name;
        this.pause = pause;
        this.task = task;
        this.executor = executor;
    }

    void begin() {
        if (!begun) {
            begun = true;
            schedule(Duration.ZERO);
        }
    }

    @Override
    public void run() {
        if (ended || !running.tryLock()) {
            return;
        }
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The task \"" + name + "\" failed and runs again", e);
        } finally {
            running.unlock();
            schedule(pause);
        }
    }

    /// Plans a run anew that should have begun long ago and has not.
    void reviveIfOverdue() {
        if (!ended && !running.isLocked() && System.nanoTime() - due > OVERDUE.toNanos()) {
            LOG.log(Level.WARNING, "The server lost the task \"{0}\"; it is planned anew", name);
            schedule(Duration.ZERO);
        }
    }

    void end() {
        ended = true;
        synchronized (this) {
            if (next != null) {
                next.cancel(false);
            }
        }
        try {
            if (running.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void schedule(Duration delay) {
        if (!ended) {
            due = System.nanoTime() + delay.toNanos();
            next = executor.schedule(this, delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }
}

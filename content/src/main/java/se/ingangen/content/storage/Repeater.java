package se.ingangen.content.storage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

/// Runs tasks again and again on the server's threads, each never beside itself.
///
/// GlassFish loses a task, and with it all further runs, when it begins while the application is
/// still being deployed: the thread fails before the task is reached, and nobody is told. A timer
/// outside the server's threads therefore looks once a second for tasks that are overdue.
@ApplicationScoped
public class Repeater {

    private static final Duration LOOK = Duration.ofSeconds(1);

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Map<String, RepeatedTask> tasks = new ConcurrentHashMap<>();
    private Timer timer;

    @PostConstruct
    void look() {
        timer = new Timer("ingangen repeater", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tasks.values().forEach(RepeatedTask::reviveIfOverdue);
                    }
                },
                LOOK.toMillis(),
                LOOK.toMillis());
    }

    @PreDestroy
    void end() {
        timer.cancel();
        tasks.keySet().forEach(this::stop);
    }

    /// Begins to run a task. Beginning one that runs already changes nothing.
    ///
    /// @param name tells it from the others
    /// @param pause from the end of one run to the beginning of the next
    /// @param task a failure that it lets out is logged, and it runs again
    public void start(String name, Duration pause, Runnable task) {
        tasks.computeIfAbsent(name, n -> new RepeatedTask(n, pause, task, executor))
                .begin();
    }

    /// Ends a task; returns when it is not under way any more, after ten seconds at most.
    public void stop(String name) {
        var task = tasks.remove(name);
        if (task != null) {
            task.end();
        }
    }
}

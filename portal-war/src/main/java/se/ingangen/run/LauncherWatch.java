package se.ingangen.run;

import java.util.Optional;

/// Ends this process when the one that started it is gone, however that one ended.
///
/// The operating system does not do it: the children of a process that is killed live on.
public final class LauncherWatch {

    private LauncherWatch() {}

    /// Ends the server when the launcher is gone. The application calls this once, when it starts;
    /// in a server that no launcher started it does nothing.
    ///
    /// The launcher is the process whose number is in the system property `ingangen.launcher`.
    public static void watch() {
        var launcher = System.getProperty("ingangen.launcher", "");
        if (!launcher.isEmpty()) {
            onExit(ProcessHandle.of(Long.parseLong(launcher)), () -> System.exit(0));
        }
    }

    /// Does it once the process that started this one is gone; never, when it was started by the
    /// system itself.
    static void onParentExit(Runnable task) {
        var parent = ProcessHandle.current().parent();
        if (parent.isPresent() && parent.get().pid() > 1) {
            onExit(parent, task);
        }
    }

    /// A process that is not there any more counts as gone.
    private static void onExit(Optional<ProcessHandle> process, Runnable task) {
        Thread.ofPlatform().daemon().name("launcher watch").start(() -> {
            process.ifPresent(running -> running.onExit().join());
            task.run();
        });
    }
}

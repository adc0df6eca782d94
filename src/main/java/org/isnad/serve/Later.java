package org.isnad.serve;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A value that a thread of its own makes from now on, and that whoever needs it waits for.
 *
 * @param <T> what it is
 */
final class Later<T> {

    private final FutureTask<T> task;

    Later(String name, Callable<T> making) {
        task = new FutureTask<>(making);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The value, once it is made; what went wrong in making it is thrown here. */
    T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known)
                throw known;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for what is being made", e);
        }
    }
}

package org.aitutor.platform.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import jakarta.inject.Singleton;
import org.aitutor.platform.work.Filling;

/**
 * Counts the commands that a thread sends to MongoDB for its request, so that a test can hold each request to its number:
 * the same whether or not what the member remembers has just run out. The driver calls its listeners on the thread that
 * waits for the answer.
 */
@Singleton
public final class CommandCounter implements CommandListener {
    private final ThreadLocal<Integer> commands = ThreadLocal.withInitial(() -> 0);

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!Filling.isUnderWay()) {
            commands.set(commands.get() + 1);
        }
    }

    /** Starts at zero on this thread. */
    public void reset() {
        commands.remove();
    }

    /** The commands of this thread since the last reset. */
    public int count() {
        return commands.get();
    }
}

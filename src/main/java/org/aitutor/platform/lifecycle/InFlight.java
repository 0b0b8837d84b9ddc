package org.aitutor.platform.lifecycle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests this member is answering, event streams included. */
@Singleton
public final class InFlight {
    private static final long STEP_MILLIS = 20;

    private final AtomicInteger count = new AtomicInteger();

    @Inject
    InFlight() {}

    void begin() {
        count.incrementAndGet();
    }

    void end() {
        count.decrementAndGet();
    }

    public int count() {
        return count.get();
    }

    /** Waits until all are answered. @return whether they are; false when the time was over first */
    boolean awaitNone(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (count.get() > 0) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            Thread.sleep(STEP_MILLIS);
        }
        return true;
    }
}

package org.aitutor.platform.work;

import java.util.function.Supplier;

/**
 * Work that fills what a member remembers for seconds. The first request after a copy has run out waits for it, but it is
 * done for all that come within its time, and is no part of what that request needs: it is not counted among its commands.
 */
public final class Filling {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private Filling() {}

    /** What the work gives; it runs on this thread, now. */
    public static <T> T of(Supplier<T> work) {
        int depth = DEPTH.get();
        DEPTH.set(depth + 1);
        try {
            return work.get();
        } finally {
            if (depth == 0) {
                DEPTH.remove();
            } else {
                DEPTH.set(depth);
            }
        }
    }

    /** Whether this thread is at such work. */
    public static boolean isUnderWay() {
        return DEPTH.get() > 0;
    }
}

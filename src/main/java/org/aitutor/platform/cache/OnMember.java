package org.aitutor.platform.cache;

import com.hazelcast.core.HazelcastInstance;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What tasks from other members find here. The grid makes them from bytes, outside of the application's objects: what they
 * work on lies in the member's user context, which never leaves it.
 */
final class OnMember {
    private OnMember() {}

    static void keep(HazelcastInstance grid, LocalCopies<?> copies) {
        grid.getUserContext().put("aitutor.copies." + copies.region(), copies);
    }

    static Optional<LocalCopies<?>> copies(HazelcastInstance grid, String region) {
        return grid.getUserContext().get("aitutor.copies." + region) instanceof LocalCopies<?> copies
                ? Optional.of(copies)
                : Optional.empty();
    }

    static void keep(HazelcastInstance grid, String topic, Supplier<String> answer) {
        grid.getUserContext().put("aitutor.answer." + topic, answer);
    }

    static Optional<String> answer(HazelcastInstance grid, String topic) {
        return grid.getUserContext().get("aitutor.answer." + topic) instanceof Supplier<?> answer
                ? Optional.of((String) answer.get())
                : Optional.empty();
    }
}

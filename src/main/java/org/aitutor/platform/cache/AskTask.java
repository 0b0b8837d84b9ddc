package org.aitutor.platform.cache;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Travels to every member and brings back what it answers; nothing where the application does not run there (yet). */
final class AskTask implements Callable<String>, Serializable, HazelcastInstanceAware {
    private static final long serialVersionUID = 1;

    private final String topic;

    private transient @Nullable HazelcastInstance grid;

    AskTask(String topic) {
        this.topic = topic;
    }

    @Override
    public void setHazelcastInstance(HazelcastInstance here) {
        grid = here;
    }

    @Override
    public String call() {
        return Optional.ofNullable(grid)
                .flatMap(here -> OnMember.answer(here, topic))
                .orElse("");
    }
}

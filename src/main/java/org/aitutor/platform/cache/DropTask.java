package org.aitutor.platform.cache;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Travels to every member and drops copies there. */
final class DropTask implements Callable<Boolean>, Serializable, HazelcastInstanceAware {
    private static final long serialVersionUID = 1;

    private final String region;
    private final String key;

    private transient @Nullable HazelcastInstance grid;

    DropTask(String region, String key) {
        this.region = region;
        this.key = key;
    }

    @Override
    public void setHazelcastInstance(HazelcastInstance here) {
        grid = here;
    }

    @Override
    public Boolean call() {
        Optional<LocalCopies<?>> copies = Optional.ofNullable(grid).flatMap(here -> OnMember.copies(here, region));
        copies.ifPresent(known -> known.drop(key));
        return copies.isPresent();
    }
}

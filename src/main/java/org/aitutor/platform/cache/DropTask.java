package org.aitutor.platform.cache;

import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Travels to every member and drops one copy there. It knows the member's copies by a static registry, since the grid
 * makes it from bytes, outside of the application's own objects.
 */
final class DropTask implements Callable<Boolean>, Serializable {
    private static final long serialVersionUID = 1;
    private static final ConcurrentMap<String, LocalCopies<?>> REGIONS = new ConcurrentHashMap<>();

    private final String region;
    private final String key;

    DropTask(String region, String key) {
        this.region = region;
        this.key = key;
    }

    static void register(String region, LocalCopies<?> copies) {
        REGIONS.put(region, copies);
    }

    @Override
    public Boolean call() {
        LocalCopies<?> copies = REGIONS.get(region);
        if (copies != null) {
            copies.drop(key);
        }
        return copies != null;
    }
}

package org.aitutor.platform.cache;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.aitutor.platform.config.WrongSetting;

/**
 * Refuses to start a member that others can reach under the name that everybody knows: whoever knows a cluster's name may
 * join it, and reads and writes all that is in the grid.
 */
@Singleton
public final class GridGuard {
    /** The name in {@code payara-config/jvm.options}. */
    static final String WELL_KNOWN = "ai-tutor-local";

    private final HazelcastInstance grid;

    @Inject
    GridGuard(HazelcastInstance grid) {
        this.grid = grid;
    }

    void check(@Observes @Initialized(ApplicationScoped.class) Object started) throws UnknownHostException {
        check(
                grid.getConfig().getClusterName(),
                grid.getCluster().getLocalMember().getAddress().getInetAddress());
    }

    /** @throws WrongSetting where that name is no secret at that address */
    static void check(String cluster, InetAddress address) {
        if (WELL_KNOWN.equals(cluster) && !address.isLoopbackAddress()) {
            throw new WrongSetting(
                    "aitutor.grid.cluster", cluster, "a secret of your own where others reach the member");
        }
    }
}

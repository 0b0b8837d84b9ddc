package org.aitutor.testing;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.UUID;

/** Grid members within the test's own JVM, on 127.0.0.1. */
public final class TestGrid {
    private TestGrid() {}

    /** One that knows no other. */
    public static HazelcastInstance alone() {
        return member("test-" + UUID.randomUUID(), Ports.free());
    }

    /** A member of a cluster that looks for others of its name at that port. */
    public static HazelcastInstance member(String cluster, int port) {
        Config config = new Config();
        config.setClusterName(cluster);
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.logging.type", "jdk");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        var network = config.getNetworkConfig();
        network.setPort(port).setPortAutoIncrement(true).setPortCount(5);
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        network.getJoin().getMulticastConfig().setEnabled(false);
        network.getJoin().getTcpIpConfig().setEnabled(true).addMember("127.0.0.1:" + port);
        network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        return Hazelcast.newHazelcastInstance(config);
    }
}

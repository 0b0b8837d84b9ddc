package org.aitutor.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import java.time.Instant;
import org.aitutor.testing.Ports;
import org.aitutor.testing.TestGrid;
import org.aitutor.testing.Waiting;
import org.junit.jupiter.api.Test;

class ClusterIT {
    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void eachMemberTellsItsRoleAndTheGridItsSafety() {
        int port = Ports.free();
        HazelcastInstance first = TestGrid.member("cluster-test-" + port, port);
        HazelcastInstance second = TestGrid.member("cluster-test-" + port, port);
        HazelcastInstance starting = TestGrid.member("cluster-test-" + port, port);
        Cluster here = new Cluster(first, new Members(first), "web", "1.0", START);
        Cluster there = new Cluster(second, new Members(second), "worker", "1.1", START);
        assertThat(there.view().members()).hasSize(3);
        Waiting.until("the grid is safe", 30, () -> here.view().safe());

        ClusterView view = here.view();

        assertThat(view.partitions()).isEqualTo(271);
        assertThat(view.local()).isBetween(80, 100);
        assertThat(view.members()).extracting(ClusterView.Node::local).containsExactly(true, false, false);
        assertThat(view.members())
                .extracting(node -> node.role().orElse("starting"))
                .containsExactly("web", "worker", "starting");
        assertThat(view.members().get(1).startedAt()).contains(START);
        starting.shutdown();
        second.shutdown();
        first.shutdown();
    }
}

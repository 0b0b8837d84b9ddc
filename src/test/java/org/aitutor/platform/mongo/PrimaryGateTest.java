package org.aitutor.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ClusterType;
import com.mongodb.connection.ServerConnectionState;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.ServerType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PrimaryGateTest {
    private static final ServerDescription PRIMARY = ServerDescription.builder()
            .address(new ServerAddress("127.0.0.1", 27017))
            .state(ServerConnectionState.CONNECTED)
            .type(ServerType.REPLICA_SET_PRIMARY)
            .ok(true)
            .build();

    private final AtomicLong nanos = new AtomicLong(-5);
    private final PrimaryGate gate = new PrimaryGate(Duration.ofSeconds(8), 2, nanos::get);

    @Test
    void whereThereIsAPrimaryACallGoesToIt() {
        gate.see(cluster(PRIMARY));

        assertThat(gate.select(cluster(PRIMARY))).containsExactly(PRIMARY);
    }

    @Test
    void aCallWaitsForAnElection() {
        gate.see(cluster(PRIMARY));
        pass(100);
        gate.see(cluster());
        pass(7);

        assertThat(gate.select(cluster())).isEmpty();
    }

    @Test
    void withoutAPrimaryForLongACallFailsAtOnce() {
        gate.see(cluster(PRIMARY));
        gate.see(cluster());
        pass(8);

        assertThatThrownBy(() -> gate.select(cluster())).isInstanceOf(MongoTimeoutException.class);
    }

    @Test
    void thePatienceIsMeasuredFromTheLossAndNotFromLaterNews() {
        gate.see(cluster(PRIMARY));
        gate.see(cluster());
        pass(5);
        gate.see(cluster());
        pass(4);

        assertThatThrownBy(() -> gate.select(cluster())).isInstanceOf(MongoTimeoutException.class);
    }

    @Test
    void aPrimaryThatIsBackEndsIt() {
        gate.see(cluster(PRIMARY));
        gate.see(cluster());
        pass(60);

        gate.see(cluster(PRIMARY));

        assertThat(gate.select(cluster(PRIMARY))).containsExactly(PRIMARY);
    }

    @Test
    void atTheStartACallWaitsForTheFirstPrimary() {
        assertThat(gate.select(cluster())).isEmpty();

        pass(8);

        assertThatThrownBy(() -> gate.select(cluster())).isInstanceOf(MongoTimeoutException.class);
    }

    @Test
    void onlySoManyWaitAtOnce() throws InterruptedException {
        onAnotherThread(() -> gate.select(cluster()));
        onAnotherThread(() -> gate.select(cluster()));

        assertThatThrownBy(() -> gate.select(cluster())).isInstanceOf(MongoTimeoutException.class);
    }

    @Test
    void aCallThatWaitsAlreadyMayGoOnWaiting() throws InterruptedException {
        onAnotherThread(() -> gate.select(cluster()));
        gate.select(cluster());

        assertThat(gate.select(cluster())).isEmpty();
    }

    @Test
    void whoIsNotHeardOfAnyMoreWaitsNoMore() throws InterruptedException {
        onAnotherThread(() -> gate.select(cluster()));
        onAnotherThread(() -> gate.select(cluster()));
        pass(3);

        assertThat(gate.select(cluster())).isEmpty();
    }

    private void pass(long seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private static void onAnotherThread(Runnable call) throws InterruptedException {
        Thread thread = new Thread(call);
        thread.start();
        thread.join();
    }

    private static ClusterDescription cluster(ServerDescription... servers) {
        return new ClusterDescription(ClusterConnectionMode.MULTIPLE, ClusterType.REPLICA_SET, List.of(servers));
    }
}

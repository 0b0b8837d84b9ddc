package org.aitutor.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hazelcast.config.Config;
import com.hazelcast.config.XmlConfigBuilder;
import com.hazelcast.core.EntryView;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.nio.serialization.HazelcastSerializationException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.management.BadAttributeValueExpException;
import org.aitutor.platform.ratelimit.Policy;
import org.aitutor.platform.ratelimit.RateLimits;
import org.aitutor.testing.Ports;
import org.aitutor.testing.Project;
import org.aitutor.testing.Waiting;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The file that every member reads, with the values of {@code jvm.options} and each way by which members find one another. */
class GridConfigurationIT {
    private final int port = Ports.free();
    private final String cluster = "configuration-" + UUID.randomUUID();
    private final List<HazelcastInstance> members = new ArrayList<>();

    @AfterEach
    void stop() {
        members.forEach(member -> member.getLifecycleService().terminate());
    }

    @Test
    void membersFindOneAnotherByAListOfAddresses() {
        String list = "127.0.0.1:" + port + ",127.0.0.1:" + (port + 1);

        start(Map.of("aitutor.grid.members", list, "aitutor.instance", "web1"));
        start(Map.of("aitutor.grid.members", list, "aitutor.instance", "web2"));

        assertOneCluster();
        assertThat(members.get(0).getCluster().getMembers())
                .extracting(member -> member.getAttribute("instance"))
                .containsExactly("web1", "web2");
    }

    @Test
    void membersFindOneAnotherByAName() {
        Map<String, String> byName =
                Map.of("aitutor.grid.tcp", "false", "aitutor.grid.kubernetes", "true", "aitutor.grid.dns", "localhost");

        start(byName);
        start(byName);

        assertOneCluster();
    }

    @Test
    void membersFindOneAnotherByTheApiOfKubernetes() throws IOException {
        HttpServer api = kubernetes();
        System.setProperty(
                "hazelcast.kubernetes.kubernetes-master",
                "http://127.0.0.1:" + api.getAddress().getPort());
        System.setProperty("hazelcast.kubernetes.api-token", "a-token");
        System.setProperty("hazelcast.kubernetes.ca-certificate", "none");
        System.setProperty("hazelcast.kubernetes.kubernetes-api-retries", "0");
        Map<String, String> byService = Map.of(
                "aitutor.grid.tcp", "false",
                "aitutor.grid.kubernetes", "true",
                "aitutor.grid.service", "grid",
                "aitutor.grid.namespace", "tutor");
        try {
            start(byService);
            start(byService);

            assertOneCluster();
        } finally {
            api.stop(0);
            System.getProperties().keySet().removeIf(key -> key.toString().startsWith("hazelcast.kubernetes."));
        }
    }

    @Test
    void aMemberOfAnotherNameStaysOutside() {
        start(Map.of("aitutor.grid.members", "127.0.0.1:" + port));
        start(Map.of("aitutor.grid.members", "127.0.0.1:" + port, "aitutor.grid.cluster", "another"));

        assertThat(members)
                .allSatisfy(
                        member -> assertThat(member.getCluster().getMembers()).hasSize(1));
    }

    @Test
    void aForeignClassIsNotMadeOfBytes() {
        IMap<String, Object> map = start(Map.of()).getMap("anything");
        map.set("ours", Role.ONE);
        map.set("foreign", new Document("a", "class of a library"));
        map.set("of the JDK", new BadAttributeValueExpException("x"));

        assertThat(map.get("ours")).isEqualTo(Role.ONE);
        assertThatThrownBy(() -> map.get("foreign"))
                .isInstanceOf(HazelcastSerializationException.class)
                .hasMessageContaining("not allowed");
        assertThatThrownBy(() -> map.get("of the JDK")).isInstanceOf(HazelcastSerializationException.class);
    }

    @Test
    void itListensWhereItShouldKeepsACopyAndReportsToNobody() throws IOException {
        HazelcastInstance member = start(Map.of());
        Config config = member.getConfig();

        assertThat(config.getProperty("hazelcast.phone.home.enabled")).isEqualTo("false");
        assertThat(config.getProperty("hazelcast.socket.bind.any")).isEqualTo("false");
        assertThat(member.getCluster().getLocalMember().getAddress().getInetAddress())
                .isEqualTo(InetAddress.getLoopbackAddress());
        assertThat(config.findMapConfig("aitutor.sessions").getBackupCount()).isEqualTo(1);
        assertThat(config.getNetworkConfig().getJoin().getMulticastConfig().isEnabled())
                .isFalse();
    }

    @Test
    void aCountIsBytesAndIsForgottenSomeTimeAfterItsLastUse() {
        HazelcastInstance member = start(Map.of());
        RateLimits limits = new RateLimits(member, Clock.systemUTC());
        Policy two = new Policy("two", 2, Duration.ofMinutes(10), true);

        limits.take(two, "ada");
        limits.take(two, "ada");

        EntryView<Object, Object> count = member.getMap("aitutor.rate-limits").getEntryView("two:ada");
        assertThat(count.getValue()).isInstanceOf(byte[].class);
        assertThat(count.getVersion()).isEqualTo(1);
        assertThat(Duration.ofMillis(count.getTtl()))
                .isGreaterThan(two.period())
                .isLessThan(Duration.ofHours(1));
    }

    @Test
    void whoWasCountedOnAMemberThatDiesStaysCounted() {
        Policy two = new Policy("two", 2, Duration.ofHours(1), true);
        List<String> callers =
                IntStream.range(0, 40).mapToObj(n -> "caller " + n).toList();
        String list = "127.0.0.1:" + port + ",127.0.0.1:" + (port + 1);
        HazelcastInstance lives = start(Map.of("aitutor.grid.members", list));
        HazelcastInstance dies = start(Map.of("aitutor.grid.members", list));
        RateLimits limits = new RateLimits(lives, Clock.systemUTC());
        callers.forEach(caller -> limits.take(two, caller));
        callers.forEach(caller -> limits.take(two, caller));
        Waiting.until("each count has its copy", 30, () -> copies(lives) + copies(dies) == callers.size());

        dies.getLifecycleService().terminate();
        Waiting.until(
                "the copies stand in",
                30,
                () -> lives.getCluster().getMembers().size() == 1
                        && lives.getPartitionService().isClusterSafe());

        assertThat(callers)
                .allSatisfy(
                        caller -> assertThat(limits.take(two, caller).allowed()).isFalse());
    }

    private static long copies(HazelcastInstance member) {
        return member.getMap("aitutor.rate-limits").getLocalMapStats().getBackupEntryCount();
    }

    @Test
    void byZoneACopyIsKeptInTheOtherZone() {
        String list = "127.0.0.1:" + port + ",127.0.0.1:" + (port + 1) + ",127.0.0.1:" + (port + 2);
        for (String zone : List.of("a", "b", "b")) {
            start(Map.of("aitutor.grid.members", list, "aitutor.zone", zone, "aitutor.grid.by-zone", "true"));
        }
        HazelcastInstance first = members.get(0);
        Waiting.until("the grid is safe", 30, () -> first.getPartitionService().isClusterSafe());

        // Alone in its zone, the first member has the original or the copy of every partition.
        IMap<Integer, String> map = first.getMap("anything");
        for (int i = 0; i < 500; i++) {
            map.set(i, "x");
        }
        Waiting.until(
                "copies are counted",
                10,
                () -> map.getLocalMapStats().getOwnedEntryCount()
                                + map.getLocalMapStats().getBackupEntryCount()
                        == 500);
    }

    private void assertOneCluster() {
        assertThat(members)
                .allSatisfy(
                        member -> assertThat(member.getCluster().getMembers()).hasSize(members.size()));
    }

    private HazelcastInstance start(Map<String, String> changed) {
        try {
            Properties properties = presets();
            properties.setProperty("aitutor.grid.cluster", cluster);
            properties.setProperty("aitutor.grid.port", Integer.toString(port));
            changed.forEach(properties::setProperty);
            Config config = new XmlConfigBuilder(
                            Project.path("payara-config/hazelcast.xml").toString())
                    .setProperties(properties)
                    .build();
            HazelcastInstance member = Hazelcast.newHazelcastInstance(config);
            members.add(member);
            return member;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties presets() throws IOException {
        Properties properties = new Properties();
        for (String line : Files.readAllLines(Project.path("payara-config/jvm.options"))) {
            if (line.startsWith("-Daitutor.")) {
                String[] parts = line.substring(2).split("=", 2);
                properties.setProperty(parts[0], parts[1]);
            }
        }
        return properties;
    }

    /** As much of the API of Kubernetes as finds the addresses behind a service. */
    private static HttpServer kubernetes() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals("/api/v1/namespaces/tutor/endpoints/grid");
            byte[] answer = (known
                            ? "{\"kind\":\"Endpoints\",\"subsets\":[{\"addresses\":[{\"ip\":\"127.0.0.1\",\"targetRef\":{\"name\":\"web-0\"}}]}]}"
                            : "{}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 404, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private enum Role {
        ONE
    }
}

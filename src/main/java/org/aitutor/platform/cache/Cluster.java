package org.aitutor.platform.cache;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.partition.PartitionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;
import org.aitutor.platform.config.Settings;

/**
 * Who is in the cluster, and how its grid is.
 *
 * <p>{@code aitutor.role}: what the member does, {@code web}, {@code worker} or {@code both}; told to the others
 */
@Singleton
public final class Cluster {
    private static final String TOPIC = "self";
    private static final String SEPARATOR = "\n";

    private final HazelcastInstance grid;
    private final Members members;
    private final String role;
    private final Instant startedAt;
    private volatile String version;

    @Inject
    Cluster(HazelcastInstance grid, Members members, Settings settings, Clock clock) {
        this(grid, members, settings.text("aitutor.role", "both"), "", clock.instant());
    }

    public Cluster(HazelcastInstance grid, Members members, String role, String version, Instant startedAt) {
        this.grid = grid;
        this.members = members;
        this.role = role;
        this.version = version;
        this.startedAt = startedAt;
        members.answer(TOPIC, this::self);
    }

    /** At the start, so that others may ask before anybody asks here. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (started instanceof ServletContext context) {
            version = versionOf(context);
        }
    }

    private String self() {
        return String.join(SEPARATOR, role, version, startedAt.toString());
    }

    public ClusterView view() {
        Map<String, String> answers = members.ask(TOPIC);
        List<ClusterView.Node> nodes = grid.getCluster().getMembers().stream()
                .map(member ->
                        node(member, answers.getOrDefault(member.getUuid().toString(), "")))
                .toList();
        PartitionService partitions = grid.getPartitionService();
        int local = (int) partitions.getPartitions().stream()
                .filter(partition -> Optional.ofNullable(partition.getOwner())
                        .filter(Member::localMember)
                        .isPresent())
                .count();
        return new ClusterView(nodes, partitions.getPartitions().size(), local, partitions.isClusterSafe());
    }

    private static ClusterView.Node node(Member member, String answer) {
        List<String> told = List.of(answer.split(SEPARATOR, -1));
        return new ClusterView.Node(
                member.getUuid().toString(),
                member.getAddress().getHost() + ":" + member.getAddress().getPort(),
                Optional.ofNullable(member.getAttribute("instance")).orElse(""),
                Optional.ofNullable(member.getAttribute("zone")).orElse(""),
                part(told, 0),
                part(told, 1),
                part(told, 2).map(Instant::parse),
                member.localMember());
    }

    private static Optional<String> part(List<String> told, int index) {
        return told.size() > index ? Optional.of(told.get(index)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** As the build wrote it into the archive; two builds of one version look alike. */
    private static String versionOf(ServletContext context) {
        try (InputStream manifest = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return manifest == null
                    ? ""
                    : Optional.ofNullable(
                                    new Manifest(manifest).getMainAttributes().getValue("Implementation-Version"))
                            .orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

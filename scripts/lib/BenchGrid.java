import com.hazelcast.config.Config;
import com.hazelcast.config.XmlConfigBuilder;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.instance.EndpointQualifier;
import com.hazelcast.instance.impl.HazelcastInstanceProxy;
import com.hazelcast.internal.server.tcp.TcpServerConnection;
import com.hazelcast.map.IMap;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.cache.Cache;
import org.aitutor.platform.cache.Caches;
import org.aitutor.platform.cache.Members;

/** What the grid costs with so many members, all in this JVM, with the configuration of the members. See scripts/bench-grid. */
public final class BenchGrid {
    private static final int ROUNDS = 2000;
    private static final int SESSIONS = 20_000;
    private static final String SESSION = "{\"v\":1,\"u\":\"0193a5b2-7c1e-7000-8000-000000000000\",\"r\":[\"student\"],\"s\":1,"
            + "\"c\":1764000000000,\"l\":1764000060000,\"d\":\"Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0\"}";

    private record Figures(int members, double joinSeconds, long idleBytes, double[] read, double[] write, double[] drop,
            long entryBytes, double safeSeconds) {}

    private record Cost(double median, double p99, long bytes) {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        List<Figures> all = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            all.add(measure(root, Integer.parseInt(arguments[i])));
        }
        System.out.println("members  join s  idle B/s each  read us (p99) B     write us (p99) B    drop us (p99) B      B/session  safe s after a death");
        for (Figures f : all) {
            System.out.printf(Locale.ROOT, "%7d  %6.2f  %13d  %-19s %-19s %-20s %9d  %20.2f%n", f.members, f.joinSeconds,
                    f.idleBytes, text(f.read), text(f.write), text(f.drop), f.entryBytes, f.safeSeconds);
        }
        System.out.println(json(all));
        Hazelcast.shutdownAll();
        System.exit(0);
    }

    private static Figures measure(Path root, int count) throws Exception {
        String cluster = "bench-" + UUID.randomUUID();
        int port = free();
        List<HazelcastInstance> members = new ArrayList<>();
        List<Cache<String>> caches = new ArrayList<>();
        double join = 0;
        for (int i = 0; i < count; i++) {
            long began = System.nanoTime();
            HazelcastInstance member = Hazelcast.newHazelcastInstance(config(root, cluster, port, count));
            join = seconds(began);
            members.add(member);
            caches.add(new Caches(member, new Members(member), Clock.systemUTC())
                    .named("bench", Duration.ofMinutes(10), 10_000, text -> text, text -> text));
        }
        HazelcastInstance first = members.get(0);
        until(() -> first.getPartitionService().isClusterSafe());
        Thread.sleep(2000);
        long before = sent(members);
        Thread.sleep(10_000);
        long idle = (sent(members) - before) / 10 / count;

        IMap<String, String> sessions = first.getMap("aitutor.sessions");
        for (int i = 0; i < SESSIONS; i++) {
            sessions.setAsync("key-" + i, SESSION, 30, TimeUnit.DAYS);
            if (i % 500 == 0) {
                sessions.set("key-" + i, SESSION, 30, TimeUnit.DAYS);
            }
        }
        Thread.sleep(2000);
        long bytes = 0;
        long entries = 0;
        for (HazelcastInstance member : members) {
            var stats = member.getMap("aitutor.sessions").getLocalMapStats();
            bytes += stats.getOwnedEntryMemoryCost() + stats.getBackupEntryMemoryCost();
            entries += stats.getOwnedEntryCount();
        }
        Cost read = cost(members, i -> sessions.get("key-" + i));
        Cost write = cost(members, i -> sessions.set("key-" + i, SESSION, 30, TimeUnit.DAYS));
        for (int i = 0; i < caches.size(); i++) {
            caches.get(i).get("hot", () -> "value");
        }
        Cost drop = cost(members, i -> caches.get(0).drop("hot"));

        double safe = 0;
        if (count > 1) {
            HazelcastInstance dies = members.remove(count - 1);
            long began = System.nanoTime();
            dies.getLifecycleService().terminate();
            until(() -> first.getCluster().getMembers().size() == count - 1 && first.getPartitionService().isClusterSafe());
            safe = seconds(began);
        }
        members.forEach(member -> member.getLifecycleService().terminate());
        return new Figures(count, join, idle, array(read), array(write), array(drop), bytes / Math.max(1, entries), safe);
    }

    private interface Step {
        void run(int i);
    }

    private static Cost cost(List<HazelcastInstance> members, Step step) {
        for (int i = 0; i < ROUNDS; i++) {
            step.run(i);
        }
        long before = sent(members);
        long[] took = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            step.run(i);
            took[i] = System.nanoTime() - began;
        }
        long bytes = (sent(members) - before) / ROUNDS;
        Arrays.sort(took);
        return new Cost(took[ROUNDS / 2] / 1000.0, took[ROUNDS * 99 / 100] / 1000.0, bytes);
    }

    /** What the members have written to one another. */
    private static long sent(List<HazelcastInstance> members) {
        long bytes = 0;
        for (HazelcastInstance member : members) {
            var manager = ((HazelcastInstanceProxy) member).getOriginal().node.getServer().getConnectionManager(EndpointQualifier.MEMBER);
            for (var connection : manager.getConnections()) {
                if (connection instanceof TcpServerConnection tcp) {
                    bytes += tcp.getChannel().bytesWritten();
                }
            }
        }
        return bytes;
    }

    private static Config config(Path root, String cluster, int port, int count) throws Exception {
        Properties properties = new Properties();
        for (String line : Files.readAllLines(root.resolve("payara-config/jvm.options"))) {
            if (line.startsWith("-Daitutor.")) {
                String[] parts = line.substring(2).split("=", 2);
                properties.setProperty(parts[0], parts[1]);
            }
        }
        StringBuilder peers = new StringBuilder();
        for (int i = 0; i < count; i++) {
            peers.append(i == 0 ? "" : ",").append("127.0.0.1:").append(port + i);
        }
        properties.setProperty("aitutor.grid.cluster", cluster);
        properties.setProperty("aitutor.grid.port", Integer.toString(port));
        properties.setProperty("aitutor.grid.members", peers.toString());
        return new XmlConfigBuilder(root.resolve("payara-config/hazelcast.xml").toString()).setProperties(properties).build();
    }

    private static double[] array(Cost cost) {
        return new double[] {cost.median, cost.p99, cost.bytes};
    }

    private static String text(double[] cost) {
        return String.format(Locale.ROOT, "%.0f (%.0f) %.0f", cost[0], cost[1], cost[2]);
    }

    private static String json(List<Figures> all) {
        StringBuilder json = new StringBuilder("{\"grid\": [");
        for (Figures f : all) {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ", ").append(String.format(Locale.ROOT,
                    "{\"members\": %d, \"joinSeconds\": %.2f, \"idleBytesPerSecond\": %d, \"readMicros\": %.0f, \"readBytes\": %.0f, "
                            + "\"writeMicros\": %.0f, \"writeBytes\": %.0f, \"dropMicros\": %.0f, \"dropMicros99\": %.0f, \"dropBytes\": %.0f, "
                            + "\"sessionBytes\": %d, \"safeSeconds\": %.2f}",
                    f.members, f.joinSeconds, f.idleBytes, f.read[0], f.read[2], f.write[0], f.write[2], f.drop[0], f.drop[1],
                    f.drop[2], f.entryBytes, f.safeSeconds));
        }
        return json.append("]}").toString();
    }

    private static int free() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Math.min(socket.getLocalPort(), 65_000);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void until(java.util.function.BooleanSupplier held) throws InterruptedException {
        while (!held.getAsBoolean()) {
            Thread.sleep(20);
        }
    }
}

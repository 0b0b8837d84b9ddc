package org.aitutor.testing;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;

/**
 * The built WAR on the real server, with {@code payara-config/}, real MongoDB and the demo course: started once for all
 * integration tests of a JVM, by Arquillian, and stopped with it. Tests are its clients.
 *
 * <p>The three demo accounts are there, with {@link #DEMO_PASSWORD}; a test that changes what others see makes its own
 * accounts and courses. Its log is {@code target/server.log}.
 */
public final class TestServer {
    public static final String DEMO_PASSWORD = "a-password-for-tests";

    private static @Nullable TestServer running;
    private static @Nullable String failure;

    private final int port = Ports.free();
    private final int gridPort = Ports.free();

    private TestServer() {}

    /** Where the server answers, with a slash at the end. */
    public static URI url() {
        return URI.create("http://127.0.0.1:" + server().port + "/");
    }

    /** The port of the grid, of 127.0.0.1 like all others. */
    public static int gridPort() {
        return server().gridPort;
    }

    /** The database the server works on. */
    public static MongoDatabase database() {
        server();
        return TestMongo.client().getDatabase(TestMongo.databaseNameOf(TestServer.class));
    }

    /** A client of the server that nobody is signed in with. */
    public static ApiClient client() {
        return new ApiClient(url());
    }

    /** A client that is signed in to a demo account: {@code student}, {@code instructor} or {@code admin}. */
    public static ApiClient clientOf(String demoAccount) {
        return client().signedIn(demoAccount + "@demo.example", DEMO_PASSWORD);
    }

    /** The shared deployment: the WAR as it was built. */
    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(file("aitutor.war", "target/ai-tutor.war").toFile())
                .as(WebArchive.class);
    }

    private static synchronized TestServer server() {
        if (failure != null) {
            throw new IllegalStateException("The server did not start for an earlier test: " + failure);
        }
        if (running == null) {
            TestServer started = new TestServer();
            try {
                started.start();
            } catch (RuntimeException e) {
                failure = e.getMessage();
                throw e;
            }
            running = started;
        }
        return running;
    }

    private void start() {
        configure();
        TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
        try {
            arquillian.beforeSuite();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(arquillian)));
            arquillian.beforeClass(TestServer.class, LifecycleMethodExecutor.NO_OP);
        } catch (Exception e) {
            throw new IllegalStateException("The server did not start; its log is target/server.log", e);
        }
        ApiClient client = new ApiClient(URI.create("http://127.0.0.1:" + port + "/"));
        Waiting.until("/health/ready is up", 120, () -> isReady(client));
    }

    /** A server whose application did not start answers on, and is never ready. */
    private static boolean isReady(ApiClient client) {
        if (client.getRoot("/health/ready").status() == 200) {
            return true;
        }
        try (var lines = Files.lines(Project.path("target/server.log"))) {
            lines.filter(line -> line.contains("Exception while loading the app"))
                    .findFirst()
                    .ifPresent(line -> {
                        throw new IllegalStateException("The application did not start: " + line);
                    });
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure() {
        TestMongo.emptyDatabaseOf(TestServer.class);
        System.setProperty(
                "test.server.jar",
                file("aitutor.payara", "target/payara-micro.jar").toString());
        System.setProperty(
                "test.server.jvm",
                "@" + Project.path("payara-config/jvm.options")
                        + " -Daitutor.grid.cluster=test-" + UUID.randomUUID()
                        + " -Daitutor.warm-up=PT0.2S -Daitutor.practice.calibration-every=PT1S -Daitutor.server-timing=true -Daitutor.grid.port="
                        + gridPort
                        // Tests come from one address, faster than people do.
                        + " -Daitutor.rate-limit.address=1000000 -Daitutor.rate-limit.user=1000000"
                        + " -Daitutor.rate-limit.sign-in=1000000 -Daitutor.rate-limit.account=100"
                        + " -Dmongodb.uri=" + TestMongo.uri()
                        + " -Dmongodb.database=" + TestMongo.databaseNameOf(TestServer.class));
        System.setProperty(
                "test.server.options",
                "--port " + port
                        + " --contextroot / --disablephonehome --nohostaware"
                        + " --rootdir " + emptyFolder()
                        + " --hzconfigfile " + Project.path("payara-config/hazelcast.xml")
                        + " --prebootcommandfile " + Project.path("payara-config/pre-boot.asadmin")
                        + " --logproperties " + Project.path("src/test/resources/server-logging.properties"));
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Project.path("target/servers")), "server-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String property, String preset) {
        Path file = Path.of(System.getProperty(property, Project.path(preset).toString()));
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: ./mvnw package builds it");
        }
        return file;
    }

    private static void stop(TestRunnerAdaptor arquillian) {
        try {
            arquillian.afterClass(TestServer.class, LifecycleMethodExecutor.NO_OP);
            arquillian.afterSuite();
        } catch (Exception e) {
            throw new IllegalStateException("The server did not stop", e);
        }
    }
}

package org.aitutor.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.aitutor.testing.Ports;
import org.aitutor.testing.Project;
import org.aitutor.testing.Waiting;

/** The real nginx with our configuration before some members, run as {@code scripts/cluster} runs it. */
final class Nginx implements AutoCloseable {
    private static final String SCRIPT = "scripts/lib/nginx.sh";

    private final Path folder;
    private final int rate;
    private final int tls = Ports.free();
    private final int plain = Ports.free();
    private final Process process;

    private Nginx(Path folder, int rate, String members) {
        this.folder = folder;
        this.rate = rate;
        lay(members);
        this.process = start(true, "serve", folder.toString());
        Waiting.until("nginx has written its process id", 20, () -> Files.exists(folder.resolve("nginx.pid")));
    }

    /** Before members on these ports; the rate is what one address may ask for in a second. */
    static Nginx before(int rate, List<String> members) {
        try {
            Path servers = Files.createDirectories(Project.path("target/servers"));
            return new Nginx(Files.createTempDirectory(servers, "nginx-"), rate, String.join("\n", members));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line for a member. */
    static String line(int port, String more) {
        return "server 127.0.0.1:" + port + " weight=1 max_fails=3 fail_timeout=30s " + more + ";";
    }

    String url(String path) {
        return "https://127.0.0.1:" + tls + path;
    }

    String plainUrl(String path) {
        return "http://127.0.0.1:" + plain + path;
    }

    int tlsPort() {
        return tls;
    }

    /** Other members from now on; returns when no worker of before takes requests. */
    void reload(List<String> members) {
        lay(String.join("\n", members));
        await(start(false, "reload", folder.toString()));
    }

    /** Trusts nginx's own certificate, and no other. */
    SSLContext trust() {
        return ClusterProcess.trust(folder.resolve("certificate.pem"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lay(String members) {
        await(start(false, Map.of("AITUTOR_NGINX_MEMBERS", members), "lay", folder.toString()));
    }

    private Process start(boolean stays, String... arguments) {
        return start(stays, Map.of(), arguments);
    }

    private Process start(boolean stays, Map<String, String> more, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Project.path(SCRIPT).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> variables = new HashMap<>(more);
        variables.put("AITUTOR_NGINX_TLS", "127.0.0.1:" + tls);
        variables.put("AITUTOR_NGINX_PLAIN", "127.0.0.1:" + plain);
        variables.put("AITUTOR_NGINX_RATE", Integer.toString(rate));
        builder.environment().putAll(variables);
        if (stays) {
            builder.redirectOutput(folder.resolve("output.log").toFile());
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process process) {
        try (var output = process.inputReader()) {
            String said = output.lines().collect(Collectors.joining("\n"));
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(SCRIPT + " failed: " + said);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

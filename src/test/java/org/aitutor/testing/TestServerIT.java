package org.aitutor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestServerIT {
    @Test
    void theServerIsReady() {
        ApiAnswer answer = TestServer.client().getRoot("/health/ready");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.object().getString("status")).isEqualTo("UP");
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        ApiAnswer answer = TestServer.client().getRoot("/health/live");

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void everythingListensOnLoopbackOnly() throws IOException {
        int mongo = Integer.parseInt(
                new ConnectionString(TestMongo.uri()).getHosts().get(0).replaceFirst(".*:", ""));
        List<Integer> ports = List.of(TestServer.url().getPort(), TestServer.gridPort(), mongo);

        assertThat(ports).allMatch(port -> connects(InetAddress.getLoopbackAddress(), port));
        for (InetAddress address : addressesOfThisMachine()) {
            assertThat(ports).noneMatch(port -> connects(address, port));
        }
    }

    @Test
    void theLogIsJsonLineByLine() throws IOException {
        TestServer.url();

        List<String> lines = Files.readAllLines(Project.path("target/server.log"));

        assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void whatARequestLogsCarriesItsId() {
        String id = "request-" + UUID.randomUUID();

        TestServer.client().with("X-Request-Id", id).get("/no/such/thing");

        Waiting.until(
                "a line with the request's id",
                5,
                () -> log().anyMatch(line -> line.contains("\"RequestId\":\"" + id)));
    }

    private static Stream<String> log() {
        try {
            return Files.readAllLines(Project.path("target/server.log")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<InetAddress> addressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean connects(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}

package org.aitutor.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Requests that no decent client would send. */
public final class RawHttp {
    private static final int PATIENCE_MILLIS = 30_000;

    private RawHttp() {}

    /** Sends a GET of that target, as it is. @return all that the server answers until it closes */
    public static String get(String target) {
        return exchange(request("GET", target, Map.of(), new byte[0]));
    }

    /** Sends a request as it is, its characters as bytes of Latin-1; the length of a body is added. */
    public static RawAnswer send(String method, String target, Map<String, String> headers, byte[] body) {
        return RawAnswer.of(exchange(request(method, target, headers, body)));
    }

    private static byte[] request(String method, String target, Map<String, String> headers, byte[] body) {
        StringBuilder head = new StringBuilder()
                .append(method + ' ' + target + " HTTP/1.1\r\n")
                .append("Host: " + TestServer.url().getAuthority() + "\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0 || !"GET".equals(method)) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private static String exchange(byte[] request) {
        URI server = TestServer.url();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

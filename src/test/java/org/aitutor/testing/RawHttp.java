package org.aitutor.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
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

    /** Sends that text, its characters as bytes of Latin-1. @return all that the server answers until it closes */
    public static String all(String text) {
        return exchange(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The same, and does not wait for the end of the connection. @return the first answer, with as much as it announces */
    public static RawAnswer first(String text) {
        return converse(text.getBytes(StandardCharsets.ISO_8859_1), stream -> {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) stream.readNBytes(1)[0]);
            }
            String length = RawAnswer.of(head.toString()).header("Content-Length");
            byte[] body = stream.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
            return RawAnswer.of(head + new String(body, StandardCharsets.UTF_8));
        });
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
        return converse(request, stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static <T> T converse(byte[] request, Reading<T> reading) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), TestServer.url().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            return reading.from(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T from(InputStream stream) throws IOException;
    }
}

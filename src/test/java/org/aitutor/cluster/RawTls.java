package org.aitutor.cluster;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;

/** What no HTTP client would send. */
final class RawTls {
    private static final int PATIENCE_MILLIS = 30_000;

    private RawTls() {}

    /** Sends this text over TLS of that version and gives the first line of the answer; empty where it is closed without one. */
    static String firstLine(Nginx nginx, String version, String text) throws IOException {
        try (SSLSocket socket =
                (SSLSocket) nginx.trust().getSocketFactory().createSocket("127.0.0.1", nginx.tlsPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setEnabledProtocols(new String[] {version});
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return line(socket.getInputStream());
        } catch (SocketException reset) {
            return "";
        }
    }

    /** Sends this text over TLS of today and gives the whole answer; empty where it is closed without one. */
    static String answer(Nginx nginx, String text) throws IOException {
        try (SSLSocket socket =
                (SSLSocket) nginx.trust().getSocketFactory().createSocket("127.0.0.1", nginx.tlsPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "";
        }
    }

    /** Greets in TLS 1.1 and gives the record type of the answer: 22 is a handshake that goes on, 21 an alert. */
    static int greetWithOldTls(Nginx nginx) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), nginx.tlsPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(hello());
            socket.getOutputStream().flush();
            return socket.getInputStream().read();
        }
    }

    private static byte[] hello() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream hello = new DataOutputStream(body);
        hello.writeShort(0x0302);
        hello.write(new byte[32]);
        hello.writeByte(0);
        hello.writeShort(6);
        hello.writeShort(0xC009);
        hello.writeShort(0xC013);
        hello.writeShort(0x002F);
        hello.writeShort(0x0100);
        hello.writeShort(14);
        hello.write(new byte[] {0, 10, 0, 4, 0, 2, 0, 23, 0, 11, 0, 2, 1, 0});
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream record = new DataOutputStream(all);
        record.writeByte(22);
        record.writeShort(0x0301);
        record.writeShort(body.size() + 4);
        record.writeByte(1);
        record.writeByte(0);
        record.writeShort(body.size());
        body.writeTo(record);
        return all.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}

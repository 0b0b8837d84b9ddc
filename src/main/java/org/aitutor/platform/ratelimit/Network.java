package org.aitutor.platform.ratelimit;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.aitutor.platform.config.WrongSetting;

/** A range of addresses, as {@code 10.0.0.0/8}, {@code ::1} or {@code 192.0.2.7}. Names are never looked up. */
final class Network {
    private static final Pattern LITERAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private final byte[] address;
    private final int prefix;

    private Network(byte[] address, int prefix) {
        this.address = address;
        this.prefix = prefix;
    }

    /** The range that is written. @throws WrongSetting where it is none */
    static Network parse(String text) {
        String[] parts = text.split("/", 2);
        if (!isAddress(parts[0])) {
            throw new WrongSetting("aitutor.trusted-proxies", text, "addresses or networks such as 10.0.0.0/8");
        }
        byte[] address = bytes(parts[0]);
        int most = address.length * Byte.SIZE;
        int prefix = parts.length == 1 ? most : prefix(text, parts[1], most);
        return new Network(address, prefix);
    }

    static boolean isAddress(String text) {
        try {
            return LITERAL.matcher(text).matches() && InetAddress.getByName(text) != null;
        } catch (UnknownHostException none) {
            return false;
        }
    }

    boolean contains(String other) {
        if (!isAddress(other)) {
            return false;
        }
        byte[] bytes = bytes(other);
        int shift = bytes.length * Byte.SIZE - prefix;
        return bytes.length == address.length
                && new BigInteger(1, bytes).shiftRight(shift).equals(new BigInteger(1, address).shiftRight(shift));
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException none) {
            throw new IllegalArgumentException(none);
        }
    }

    private static int prefix(String text, String written, int most) {
        if (!written.matches("[0-9]{1,3}") || Integer.parseInt(written) > most) {
            throw new WrongSetting("aitutor.trusted-proxies", text, "addresses or networks such as 10.0.0.0/8");
        }
        return Integer.parseInt(written);
    }
}

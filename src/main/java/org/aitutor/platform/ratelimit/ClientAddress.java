package org.aitutor.platform.ratelimit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aitutor.platform.config.Settings;

/**
 * The address that a request comes from. What {@code X-Forwarded-For} says counts only as far as proxies of ours wrote
 * it.
 *
 * <p>{@code aitutor.trusted-proxies}: the addresses or networks ({@code 10.0.0.0/8}) of our proxies, comma-separated; what
 * {@code X-Forwarded-For} says counts only as far as they wrote it
 */
@Singleton
public final class ClientAddress {
    private static final int LONGEST = 64;

    private final List<Network> trusted;

    @Inject
    ClientAddress(Settings settings) {
        this(settings.text("aitutor.trusted-proxies", ""));
    }

    ClientAddress(String trustedProxies) {
        this.trusted = Arrays.stream(trustedProxies.split(",", -1))
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(Network::parse)
                .toList();
    }

    public String of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("X-Forwarded-For")).orElse(""));
    }

    /** From the nearest hop to the farthest: the first that is no proxy of ours. */
    String of(String peer, String forwardedFor) {
        String[] hops = forwardedFor.isBlank() ? new String[0] : forwardedFor.split(",", -1);
        String address = peer;
        for (int i = hops.length - 1; i >= 0 && isTrusted(address); i--) {
            String hop = hops[i].strip();
            if (!Network.isAddress(hop)) {
                break;
            }
            address = hop;
        }
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }
}

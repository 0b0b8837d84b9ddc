package org.aitutor.platform.idempotency;

import java.util.Map;

/**
 * An answer that is kept.
 *
 * @param headers those that belong to it: where the new thing is, and its tag
 * @param body as it was sent; empty where there was none
 */
public record Answer(int status, Map<String, String> headers, String body) {
    public Answer {
        headers = Map.copyOf(headers);
    }
}

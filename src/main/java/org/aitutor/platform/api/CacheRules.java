package org.aitutor.platform.api;

import jakarta.ws.rs.core.HttpHeaders;

/** The {@code Cache-Control} of our answers. What says nothing of its own is {@link #PERSONAL}. */
public final class CacheRules {
    /** What is about one person, and every draft: kept nowhere. */
    public static final String PERSONAL = "private, no-store";

    private static final String OPEN = "public, max-age=600";
    private static final String ASK_FIRST = "private, no-cache";

    private CacheRules() {}

    /** What everybody may read: any cache may keep it, unless the request carried credentials. */
    public static String open(HttpHeaders headers) {
        boolean credentials = headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || headers.getHeaderString(HttpHeaders.COOKIE) != null;
        return credentials ? ASK_FIRST : OPEN;
    }
}

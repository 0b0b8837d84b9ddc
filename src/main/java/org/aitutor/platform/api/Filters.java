package org.aitutor.platform.api;

/** The order of the filters of a request, outermost first. Who calls is established before the first of them. */
public final class Filters {
    public static final int FRAME = 100;
    public static final int ADDRESS_LIMIT = 200;
    public static final int CSRF = 900;
    public static final int ACCESS = 1900;
    /** The server's own check of {@code @RolesAllowed} stands at 2000. */
    public static final int USER_LIMIT = 3000;

    public static final int IDEMPOTENCY = 3500;

    private Filters() {}
}

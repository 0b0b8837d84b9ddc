package org.aitutor.platform.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** {@code ?limit=} (1-100, 20 where it is not given) and {@code ?cursor=}, for a {@code @BeanParam}. */
public class PageParameters {
    private static final int USUAL = 20;

    @QueryParam("limit")
    private @Nullable String limit;

    @QueryParam("cursor")
    private @Nullable String cursor;

    /** The slice that is asked for. @throws InvalidInput naming the parameter that is wrong */
    public SliceRequest toSlice() {
        return new SliceRequest(limitOf(limit), Optional.ofNullable(cursor).map(CursorCodec::decode));
    }

    private static int limitOf(@Nullable String limit) {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[1-9][0-9]?|100")) {
            throw new InvalidInput("limit", "must be a whole number from 1 to " + SliceRequest.MOST);
        }
        return Integer.parseInt(limit);
    }
}

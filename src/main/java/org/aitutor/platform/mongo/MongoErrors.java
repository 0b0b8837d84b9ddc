package org.aitutor.platform.mongo;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import java.util.function.Supplier;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.problem.OutcomeUnknown;
import org.aitutor.platform.problem.Unavailable;

/** Turns the driver's exceptions into the domain's: every repository sends its calls through here. */
public final class MongoErrors {
    private MongoErrors() {}

    /** A read: whatever goes wrong, nothing was changed. */
    public static <T> T reading(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException failed) {
            throw isAway(failed) || isCut(failed) ? new Unavailable("The database", failed) : failed;
        }
    }

    /**
     * A write.
     *
     * @throws Conflict where a document of that id (or unique index) is there already
     * @throws Unavailable where it was not sent
     * @throws OutcomeUnknown where it was sent and no answer came
     */
    public static <T> T writing(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException failed) {
            throw translate(failed);
        }
    }

    /** {@link #writing(Supplier)} for a call without a result. */
    public static void write(Runnable call) {
        writing(() -> {
            call.run();
            return true;
        });
    }

    private static RuntimeException translate(MongoException failed) {
        if (isDuplicate(failed)) {
            return new Conflict("It exists already.");
        }
        if (isAway(failed)) {
            return new Unavailable("The database", failed);
        }
        return isCut(failed) ? new OutcomeUnknown(failed) : failed;
    }

    private static boolean isDuplicate(MongoException failed) {
        return failed instanceof DuplicateKeyException
                || ErrorCategory.fromErrorCode(failed.getCode()) == ErrorCategory.DUPLICATE_KEY
                || (failed instanceof MongoWriteException write
                        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    private static boolean isAway(MongoException failed) {
        return failed instanceof MongoTimeoutException
                || failed instanceof MongoSocketOpenException
                || failed instanceof MongoServerUnavailableException;
    }

    private static boolean isCut(MongoException failed) {
        return failed instanceof MongoSocketException
                || failed instanceof MongoWriteConcernException
                || failed instanceof MongoExecutionTimeoutException
                || failed.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                || failed.hasErrorLabel("RetryableWriteError");
    }
}

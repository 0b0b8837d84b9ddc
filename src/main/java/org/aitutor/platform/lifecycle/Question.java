package org.aitutor.platform.lifecycle;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A question that may take long to answer, asked on another thread, once at a time; no is the answer of one who does not
 * answer within a second.
 */
final class Question {
    private static final long PATIENCE_MILLIS = 1000;

    private final ExecutorService executor;
    private final BooleanSupplier question;
    private Future<Boolean> asked = CompletableFuture.completedFuture(false);

    Question(ExecutorService executor, BooleanSupplier question) {
        this.executor = executor;
        this.question = question;
    }

    boolean answer() {
        try {
            return ask().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | CancellationException | RejectedExecutionException unknown) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether it is still under way the future knows: the server drops, unrun, what comes before the application's start. */
    private synchronized Future<Boolean> ask() {
        if (asked.isDone()) {
            asked = executor.submit(question::getAsBoolean);
        }
        return asked;
    }
}

package org.aitutor.platform.lifecycle;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Counts each request from its beginning to the end of its answer, which for an event stream is long after the first call
 * returned. While the member drains, clients are asked to take their next request elsewhere.
 */
@WebFilter(filterName = "in-flight", urlPatterns = "/*", asyncSupported = true)
public class InFlightFilter implements Filter {
    private final InFlight inFlight;
    private final Drain drain;

    @Inject
    InFlightFilter(InFlight inFlight, Drain drain) {
        this.inFlight = inFlight;
        this.drain = drain;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        inFlight.begin();
        AtomicBoolean ended = new AtomicBoolean();
        try {
            if (drain.isDraining() && response instanceof HttpServletResponse http) {
                http.setHeader("Connection", "close");
            }
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                endLater(request, ended);
            } else {
                end(ended);
            }
        }
    }

    private void endLater(ServletRequest request, AtomicBoolean ended) {
        try {
            request.getAsyncContext().addListener(new AtItsEnd(ended));
        } catch (IllegalStateException alreadyAnswered) {
            end(ended);
        }
    }

    /** Once, whoever comes first: a stream may fail and complete. */
    private void end(AtomicBoolean ended) {
        if (ended.compareAndSet(false, true)) {
            inFlight.end();
        }
    }

    private final class AtItsEnd implements AsyncListener {
        private final AtomicBoolean ended;

        private AtItsEnd(AtomicBoolean ended) {
            this.ended = ended;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end(ended);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end(ended);
        }

        @Override
        public void onError(AsyncEvent event) {
            end(ended);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}

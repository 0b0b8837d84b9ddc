package org.aitutor.platform.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.aitutor.platform.problem.FieldError;

/**
 * Around JAX-RS: refuses what it could not read, and puts into words what it has refused without any, so that every
 * refusal of the API is a problem.
 */
@WebFilter(filterName = "sound-requests", urlPatterns = ApiApplication.PATH + "/*", asyncSupported = true)
public class SoundRequests implements Filter {
    private static final int LOWEST_REFUSAL = 400;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
            answer(asked, answer, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Problem> refusal = RequestHead.refusalOf(request);
        if (refusal.isPresent()) {
            ProblemResponses.write(request, response, refusal.get());
            return;
        }
        chain.doFilter(request, response);
        if (!request.isAsyncStarted() && isWithoutWords(response)) {
            ProblemResponses.write(request, response, inWords(request, response.getStatus()));
        }
    }

    private static boolean isWithoutWords(HttpServletResponse response) {
        return response.getStatus() >= LOWEST_REFUSAL && !response.isCommitted() && response.getContentType() == null;
    }

    private static Problem inWords(HttpServletRequest request, int status) {
        if (status != HttpServletResponse.SC_BAD_REQUEST) {
            return Problems.ofStatus(status);
        }
        FieldError suspect = RequestHead.suspect(request);
        return new Problem(
                status, "bad-request", "The request cannot be understood.", List.of(suspect), Optional.empty());
    }
}

package org.aitutor.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aitutor.platform.api.Problem;
import org.aitutor.platform.api.ProblemResponses;

/**
 * Says as a problem what the server has refused by itself, before anything of ours was asked: it would answer with an
 * HTML page of its own, for what is inside {@code /WEB-INF} for instance.
 */
@WebServlet(name = "error-page", urlPatterns = "/error-found-by-the-server")
public class ErrorPage extends HttpServlet {
    private static final int LOWEST_OF_SERVER = 500;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean called = request.getDispatcherType() != DispatcherType.ERROR;
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (called || !(status instanceof Integer number) || number == HttpServletResponse.SC_NOT_FOUND) {
            NotServed.MISSING.write(request, response);
        } else if (number < LOWEST_OF_SERVER) {
            ProblemResponses.write(
                    request, response, new Problem(number, "refused", "The server refused the request."));
        } else {
            ProblemResponses.write(request, response, new Problem(number, "internal-error", "Something went wrong."));
        }
    }
}

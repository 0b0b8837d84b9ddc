package org.aitutor.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aitutor.platform.api.ProblemResponses;
import org.aitutor.platform.api.Problems;

/**
 * Says as a problem what the server has refused by itself, before anything of ours was asked: it would answer with an
 * HTML page of its own, for what is inside {@code /WEB-INF} for instance.
 */
@WebServlet(name = "error-page", urlPatterns = "/error-found-by-the-server")
public class ErrorPage extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean called = request.getDispatcherType() != DispatcherType.ERROR;
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (called || !(status instanceof Integer number) || number == HttpServletResponse.SC_NOT_FOUND) {
            NotServed.MISSING.write(request, response);
        } else if (isAboutTheMethod(number, request)) {
            NotServed.READ_ONLY.write(request, response);
        } else {
            ProblemResponses.write(request, response, Problems.ofServer(number));
        }
    }

    /** 501 for a method that a servlet has never heard of, 400 for any that it does not do, where HTTP/1.0 is spoken. */
    private static boolean isAboutTheMethod(int status, HttpServletRequest request) {
        return status == HttpServletResponse.SC_METHOD_NOT_ALLOWED
                || status == HttpServletResponse.SC_NOT_IMPLEMENTED
                || (status == HttpServletResponse.SC_BAD_REQUEST && "HTTP/1.0".equals(request.getProtocol()));
    }
}

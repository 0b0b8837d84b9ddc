package org.aitutor.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers every address that no API and no probe answers: with the page, an asset, or a problem. */
@WebServlet(name = "web-ui", urlPatterns = "/", loadOnStartup = 1)
public class WebUiServlet extends HttpServlet {
    private transient WebUi webUi = WebUi.EMPTY;

    @Override
    public void init() {
        webUi = WebUi.of(new ServletFiles(getServletContext()));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<WebFile> file = webUi.at(path);
        if (file.isEmpty()) {
            NotServed.MISSING.write(request, response);
        } else if (!isRead(request)) {
            response.setHeader("Allow", "GET, HEAD");
            NotServed.READ_ONLY.write(request, response);
        } else {
            send(file.get(), request, response);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void send(WebFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Encoded encoded = file.acceptedBy(request.getHeader("Accept-Encoding"));
        file.headers().forEach(response::setHeader);
        response.setHeader("ETag", encoded.etag());
        if (encoded.matches(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        encoded.encoding().ifPresent(name -> response.setHeader("Content-Encoding", name));
        response.setContentLength(encoded.bytes().length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(encoded.bytes());
        }
    }
}

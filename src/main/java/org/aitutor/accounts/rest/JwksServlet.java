package org.aitutor.accounts.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.aitutor.accounts.token.SigningKeys;
import org.aitutor.platform.api.Problem;
import org.aitutor.platform.api.ProblemResponses;
import org.aitutor.platform.problem.DomainException;
import org.jspecify.annotations.NullUnmarked;

/** The public keys of the access tokens, where those who check tokens look for them (RFC 7517). */
@WebServlet("/.well-known/jwks.json")
@NullUnmarked // the container makes servlets without arguments
public class JwksServlet extends HttpServlet {
    @Inject
    private transient SigningKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] body = keys.publicKeys().getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json");
            response.setHeader("Cache-Control", "public, max-age=300");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (DomainException refusal) {
            ProblemResponses.write(request, response, Problem.of(refusal));
        }
    }
}

package org.aitutor.interchange.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aitutor.accounts.UserId;
import org.aitutor.jobs.Job;
import org.aitutor.jobs.rest.JobView;
import org.aitutor.platform.idempotency.Answer;
import org.aitutor.platform.idempotency.Claim;
import org.aitutor.platform.idempotency.IdempotencyFilter;
import org.aitutor.platform.idempotency.IdempotencyKeys;

/**
 * Gives a repeated upload the answer of the first. {@link IdempotencyFilter} cannot: it would hold the whole archive in
 * memory, and the boundaries between an upload's parts differ from one sending to the next.
 */
@Singleton
class RepeatedImports {
    private static final Answer FAILED = new Answer(500, Map.of(), "");

    private final IdempotencyKeys keys;
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    RepeatedImports(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /** @param upload names the format and the archive: another one under the same key is refused */
    Response once(Optional<String> key, UserId caller, String upload, Supplier<Job> begin) {
        if (key.isEmpty()) {
            return response(answer(begin.get())).build();
        }
        IdempotencyFilter.requireSound(key.get());
        Claim claim = keys.begin(caller.value(), key.get(), "POST courses/import " + upload);
        return claim.answer().isPresent()
                ? response(claim.answer().get())
                        .header(IdempotencyFilter.REPLAYED, "true")
                        .build()
                : response(first(claim, begin)).build();
    }

    private Answer first(Claim claim, Supplier<Job> begin) {
        Answer answer = FAILED;
        try {
            answer = answer(begin.get());
            return answer;
        } finally {
            keys.end(claim, answer);
        }
    }

    private Answer answer(Job job) {
        return new Answer(
                Response.Status.ACCEPTED.getStatusCode(),
                Map.of(HttpHeaders.LOCATION, "/api/v1/jobs/" + job.id()),
                json.toJson(new ImportView(JobView.of(job))));
    }

    private static Response.ResponseBuilder response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body().getBytes(StandardCharsets.UTF_8));
        answer.headers().forEach(response::header);
        return response;
    }
}

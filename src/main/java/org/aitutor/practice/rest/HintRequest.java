package org.aitutor.practice.rest;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A wish for help.
 *
 * @param response the answer to the ladder's open question; without it the next rung is given
 */
public record HintRequest(
        @NotNull String presentationId, @Nullable JsonObject response) {}

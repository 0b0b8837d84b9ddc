package org.aitutor.tutor.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a student says to the tutor: 1 to 2,000 characters. */
public record MessageRequest(@NotBlank @Size(max = 2000) String text) {
    // Not compact: the API description fails on a constraint at a compact constructor's parameter.
    public MessageRequest(String text) {
        this.text = text;
    }
}

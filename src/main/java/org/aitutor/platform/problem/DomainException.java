package org.aitutor.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A refusal in the domain's words. Its code is stable: clients may compare it. */
public abstract class DomainException extends RuntimeException {
    private final Kind kind;
    private final String code;
    private final List<FieldError> errors;

    /**
     * @param code lower-case words with hyphens, never changed once released
     * @param detail a sentence for the person who asked; holds neither secrets nor what a learner wrote
     */
    protected DomainException(Kind kind, String code, String detail) {
        this(kind, code, detail, List.of());
    }

    protected DomainException(Kind kind, String code, String detail, List<FieldError> errors) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** After which time the same request may be worth another try; empty where no time is known. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }
}

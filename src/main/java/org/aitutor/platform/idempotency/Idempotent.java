package org.aitutor.platform.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a resource method whose callers may send an {@code Idempotency-Key}. Its bodies and answers are JSON. */
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Idempotent {}

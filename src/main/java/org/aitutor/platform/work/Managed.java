package org.aitutor.platform.work;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks an executor as the server's own: its threads carry the application's context and end with it. */
@Qualifier
@Retention(RUNTIME)
@Target({METHOD, PARAMETER})
public @interface Managed {}

/**
 * The frame of the REST API: the application, the order of its filters, paging, conditional requests, JSON, and the one
 * mapper that turns any exception into {@code application/problem+json}. The only package that maps a fault to HTTP.
 */
@NullMarked
package org.aitutor.platform.api;

import org.jspecify.annotations.NullMarked;

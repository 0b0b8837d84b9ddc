/**
 * Serves the web UI out of the WAR: its page for every address that is a place in the application, its content-hashed
 * assets in the encoding the browser takes, and a problem for what is not there.
 *
 * <p>May use {@code jakarta.servlet} and nothing of ours. Invariants: every page carries the security headers; an asset
 * is immutable and never compressed while it is served; an unknown address never gets the server's own HTML page.
 */
@NullMarked
package org.aitutor.platform.web;

import org.jspecify.annotations.NullMarked;

/**
 * The services that tests need, started on first use and stopped with the test run: a real MongoDB, the real server with
 * the built WAR, a real browser. Everything listens on 127.0.0.1 only.
 *
 * <p>May use: anything. Invariants: nothing here is left behind by a test run, not even by one that was killed; what a
 * test finds is empty or its own.
 */
@NullMarked
package org.aitutor.testing;

import org.jspecify.annotations.NullMarked;

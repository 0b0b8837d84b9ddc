/**
 * Keeps accounts, claims, credentials, sessions and tokens: in MongoDB, and in the grid what every request asks for.
 *
 * <p>May use the database, the grid and the domain of this room; no REST. One document and one atomic write for each
 * change; the database is written before the grid, and wins.
 */
@NullMarked
package org.aitutor.accounts.store;

import org.jspecify.annotations.NullMarked;

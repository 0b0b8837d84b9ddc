/**
 * The one MongoDB client of a member, its settings, the mapping of the driver's errors, and the migrations.
 * Only {@code …store} packages and this one touch the driver or Jakarta NoSQL.
 */
@NullMarked
package org.aitutor.platform.mongo;

import org.jspecify.annotations.NullMarked;

/**
 * Jobs in MongoDB: the collection {@code jobs}, each step one conditional update. Not sharded: it is small, since a
 * finished job is deleted after a week. May use {@code jobs}, {@code platform} and the driver.
 */
@NullMarked
package org.aitutor.jobs.store;

import org.jspecify.annotations.NullMarked;

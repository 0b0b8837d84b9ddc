/** News for every member, in MongoDB: the collection {@code notices}. May use {@code platform} and the driver. */
@NullMarked
package org.aitutor.platform.cache.store;

import org.jspecify.annotations.NullMarked;

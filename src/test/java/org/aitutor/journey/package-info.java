/**
 * The whole path of a person who has only the browser, on the real server with the demo course: what the first version
 * promises, walked from the first page to the last. Every page that is seen on the way is kept as a picture under
 * {@code target/screenshots/main-path}, and axe looks at it. Parts of the path have tests of their own elsewhere.
 */
@NullMarked
package org.aitutor.journey;

import org.jspecify.annotations.NullMarked;

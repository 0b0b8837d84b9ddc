/** What the next build of the application brings; put into a copy of the WAR by the tests of a rolling upgrade. */
@NullMarked
package org.aitutor.cluster.next;

import org.jspecify.annotations.NullMarked;

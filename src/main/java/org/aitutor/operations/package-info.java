/**
 * What keeps an installation going: the demo at the start, the administrator's command. The last room: may use all others.
 *
 * <p>Invariant: what happens at the start happens once in the cluster, or does no harm when it happens again.
 */
@NullMarked
package org.aitutor.operations;

import org.jspecify.annotations.NullMarked;

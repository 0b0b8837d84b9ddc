/**
 * Tests of what stands around the members: the real nginx with the configuration of {@code deployment/nginx}, and a whole
 * cluster of processes started by {@code scripts/cluster}, whose faults are counted from the outside.
 */
@NullMarked
package org.aitutor.cluster;

import org.jspecify.annotations.NullMarked;

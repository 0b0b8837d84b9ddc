/**
 * Settings out of MicroProfile Config: read once, validated, and a start with a wrong value fails and says which.
 */
@NullMarked
package org.aitutor.platform.config;

import org.jspecify.annotations.NullMarked;

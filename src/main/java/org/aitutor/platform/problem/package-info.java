/**
 * What can go wrong, in the domain's words: a stable code and a {@link org.aitutor.platform.problem.Kind}, no HTTP.
 * Every room's exceptions extend {@link org.aitutor.platform.problem.DomainException} and state the fact.
 */
@NullMarked
package org.aitutor.platform.problem;

import org.jspecify.annotations.NullMarked;

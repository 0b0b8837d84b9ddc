/**
 * The tutor: conversations beside a lesson or an item. Code chooses the pedagogical move and what may be revealed; the
 * built-in tutor says it with the course's own hints and passages; a gate reads every sentence before it leaves. May use
 * every room to its left. Invariants: a conversation is its student's alone; no final answer leaves unless the move is
 * {@code REVEAL}; a citation's quote stands in its lesson or in a hint to one of its items, word for word; no hint is
 * quoted that leads to an answer.
 */
@NullMarked
package org.aitutor.tutor;

import org.jspecify.annotations.NullMarked;

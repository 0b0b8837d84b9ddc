/**
 * The commands of an operator, run beside the server from the classes of its WAR: wired by hand, on the database alone.
 */
@NullMarked
package org.aitutor.operations.command;

import org.jspecify.annotations.NullMarked;

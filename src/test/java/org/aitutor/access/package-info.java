/** Who may call what: the table of every resource method and every kind of caller, and the tests that hold it true. */
@NullMarked
package org.aitutor.access;

import org.jspecify.annotations.NullMarked;

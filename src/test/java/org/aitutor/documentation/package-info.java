/** Documents that are made from the code, and the tests that they still say what the code does. May use: anything. */
@NullMarked
package org.aitutor.documentation;

import org.jspecify.annotations.NullMarked;

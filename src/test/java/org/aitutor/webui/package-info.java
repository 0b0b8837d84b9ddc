/** The web UI in a real browser, on the real server: each person's main path, looked at and listened to on every page. */
@NullMarked
package org.aitutor.webui;

import org.jspecify.annotations.NullMarked;

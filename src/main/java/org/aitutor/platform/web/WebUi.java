package org.aitutor.platform.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of the web UI by their address, read once: about a megabyte, so that serving one touches no disk.
 *
 * <p>An address that does not look like a file's is a place in the application, and all of those are the one page.
 */
final class WebUi {
    static final WebUi EMPTY = new WebUi(Map.of());

    private static final String PAGE = "/index.html";
    private static final Set<String> VARIANTS = Set.of(".br", ".gz");
    private static final Pattern SERVERS_OWN =
            Pattern.compile("/(api|health|metrics|openapi|media|assets|\\.well-known|WEB-INF|META-INF)(/.*)?");

    /** Places whose address ends with an id, which may hold a dot. */
    private static final Pattern OF_SOMETHING = Pattern.compile("/(courses|teach)/.+");

    private final Map<String, WebFile> files;

    private WebUi(Map<String, WebFile> files) {
        this.files = Map.copyOf(files);
    }

    static WebUi of(Files source) {
        Map<String, WebFile> files = new HashMap<>();
        for (String path : source.paths()) {
            if (VARIANTS.stream().noneMatch(path::endsWith)) {
                files.put(path, WebFile.read(path, source));
            }
        }
        return new WebUi(files);
    }

    /** What stands at the address; empty when it is nobody's, or the server's own. */
    Optional<WebFile> at(String path) {
        return Optional.ofNullable(files.get(isPlace(path) ? PAGE : path));
    }

    private static boolean isPlace(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean looksLikeAFile =
                last.contains(".") && !OF_SOMETHING.matcher(path).matches();
        return !looksLikeAFile && !SERVERS_OWN.matcher(path).matches();
    }

    /** Where the files come from. */
    interface Files {
        /** The absolute paths of all files that may be served. */
        Set<String> paths();

        /** The content of one of them; empty when there is no such file. */
        Optional<byte[]> read(String path);
    }
}

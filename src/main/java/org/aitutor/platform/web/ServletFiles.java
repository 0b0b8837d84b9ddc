package org.aitutor.platform.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The files at the root of the WAR, without its classes and descriptors. */
record ServletFiles(ServletContext context) implements WebUi.Files {

    @Override
    public Set<String> paths() {
        Set<String> found = new HashSet<>();
        collect("/", found);
        return found;
    }

    private void collect(String folder, Set<String> found) {
        Set<String> entries = context.getResourcePaths(folder);
        for (String entry : entries == null ? Set.<String>of() : entries) {
            if (!entry.endsWith("/")) {
                found.add(entry);
            } else if (!entry.startsWith("/WEB-INF/") && !entry.startsWith("/META-INF/")) {
                collect(entry, found);
            }
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        try (InputStream stream = context.getResourceAsStream(path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

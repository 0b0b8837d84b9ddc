package org.aitutor.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.aitutor.cluster.next.NextMigration;

/** The build after the one under test: the same application with one migration more, which expands documents and indexes. */
final class NextBuild {
    private NextBuild() {}

    static Path of(Path war) throws IOException {
        Path next = war.resolveSibling("ai-tutor-next.war");
        Files.copy(war, next, StandardCopyOption.REPLACE_EXISTING);
        String file = NextMigration.class.getName().replace('.', '/') + ".class";
        try (FileSystem archive = FileSystems.newFileSystem(next);
                InputStream bytes = NextBuild.class.getClassLoader().getResourceAsStream(file)) {
            Path target = archive.getPath("WEB-INF/classes/" + file);
            Files.createDirectories(target.getParent());
            Files.copy(bytes, target);
        }
        return next;
    }
}

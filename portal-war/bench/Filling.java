import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How long saving a step takes while 500 people fill in the first application at once, at 100 steps a
/// second, and while 100 MB of files come in at the same time.
///
///     mvn -B -ntp package -DskipTests && java portal-war/bench/Filling.java [rounds] [port]
///
/// Run it with JDK 25 from the project's root. First people come to different places in the application, as people
/// are, and the portal is warmed up; rounds with and without files follow each other in one run. Steps begin by the clock,
/// whether or not those before are answered, and each is timed from when it was due; so waiting counts, and so does
/// sending, which is told apart as well. It uses a data folder of its own and asks only 127.0.0.1.
class Filling {

    private static final int PEOPLE = 500;
    private static final int STEPS_A_SECOND = 100;
    private static final int WARM_UP_SECONDS = 8;
    private static final int ROUND_SECONDS = 20;

    /// About as many as an application has.
    private static final int STEPS = 30;

    private static final int SENDERS = 20;
    private static final int FILE_BYTES = 5_000_000;

    /// 4 Mbit a second.
    private static final int LINE_BYTES_A_SECOND = 500_000;

    private static final Pattern FORM = Pattern.compile("(?s)<form method=\"post\".*?</form>");
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select|button)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final String FIRST = "/so/services/income-support/applying";

    /// By the name of the field; what is asked decides which are sent.
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("applying", "alone"),
            Map.entry("name.first", "Amina"),
            Map.entry("name.last", "Ek"),
            Map.entry("has-number", "yes"),
            Map.entry("identity-number", "800201-0109"),
            Map.entry("reach", "email"),
            Map.entry("email", "a@exempel.se"),
            Map.entry("language", "so"),
            Map.entry("interpreter", "yes"),
            Map.entry("civil-status", "single"),
            Map.entry("has-account", "yes"),
            Map.entry("account.clearing", "8327-9"),
            Map.entry("account.account", "9044601234"),
            Map.entry("occupation", "seeking"),
            Map.entry("worked", "no"),
            Map.entry("has-children", "no"),
            Map.entry("home", "rented"),
            Map.entry("address.street", "Storgatan 1"),
            Map.entry("address.postcode", "211 21"),
            Map.entry("address.town", "Malmö"),
            Map.entry("people", "1"),
            Map.entry("later.home-papers", "yes"),
            Map.entry("income", "none"),
            Map.entry("has-applied", "no"),
            Map.entry("assets", "none"),
            Map.entry("later.statements", "yes"),
            Map.entry("costs", "none"),
            Map.entry("plan", "seek"),
            Map.entry("seeks", "no"),
            Map.entry("urgent", "none"),
            Map.entry("more", "Waxaan rabaa inaan shaqo helo."),
            Map.entry("truth", "yes"));

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final ConcurrentLinkedQueue<Double> saved = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> shown = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> sending = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final int port;
    private int turn;

    private Filling(int port) {
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        new Filling(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 18700).run(rounds);
    }

    private void run(int rounds) throws Exception {
        System.out.printf(
                "%d people, %d steps a second, %d senders of a file of %d kB at %d kB a second; %s%n",
                PEOPLE, STEPS_A_SECOND, SENDERS, FILE_BYTES / 1000, LINE_BYTES_A_SECOND / 1000, MeasuredPortal.conditions());
        var data = Files.createTempDirectory("ingangen-filling");
        var portal = new MeasuredPortal(port, data);
        System.out.printf("start: %s s%n", portal.start());
        var people = new ArrayList<Person>();
        for (var i = 0; i < PEOPLE; i++) {
            people.add(new Person());
        }
        spread(people);
        for (var rate = STEPS_A_SECOND / 10; rate <= STEPS_A_SECOND; rate += STEPS_A_SECOND / 10) {
            steps(people, rate, WARM_UP_SECONDS, List.of());
            tell("warming up, " + rate + " a second");
        }
        steps(people, STEPS_A_SECOND, ROUND_SECONDS, senders());
        tell("warming up, with files");
        var calm = new ArrayList<Double>();
        var busy = new ArrayList<Double>();
        for (var round = 1; round <= rounds; round++) {
            steps(people, STEPS_A_SECOND, ROUND_SECONDS, List.of());
            calm.add(tell("round " + round + ", steps only"));
            var senders = senders();
            steps(people, STEPS_A_SECOND, ROUND_SECONDS, senders);
            busy.add(tell("round " + round + ", with files"));
        }
        System.out.printf(
                "p99 of a saved step, median of rounds: %.1f ms, with files %.1f ms: %.2f times; %d applications sent;"
                        + " errors: %d %s%n",
                median(calm), median(busy), median(busy) / median(calm), sent.get(), faults.size(),
                faults.stream().distinct().limit(5).toList());
        System.out.println("memory: " + portal.memory());
        portal.stop();
        System.out.println("data folder: " + data);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /// Lets people come to different places in the application, so that they do not all send at once.
    private static void spread(List<Person> people) {
        try (var tasks = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < people.size(); i++) {
                var person = people.get(i);
                var steps = i % STEPS;
                tasks.submit(() -> {
                    for (var step = 0; step < steps; step++) {
                        person.step(0);
                    }
                });
            }
        }
    }

    /// Lets one person after the other do a step, by the clock.
    private void steps(List<Person> people, int rate, int seconds, List<Person> senders) throws Exception {
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = System.nanoTime();
            for (var i = 0; i < senders.size(); i++) {
                var sender = senders.get(i);
                var due = begun + i * (seconds / 2) * 1_000_000_000L / senders.size();
                tasks.submit(() -> {
                    LockSupport.parkNanos(due - System.nanoTime());
                    sendFile(sender);
                });
            }
            for (var step = 0L; step < (long) seconds * rate; step++) {
                var due = begun + step * 1_000_000_000L / rate;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var person = people.get(turn++ % PEOPLE);
                tasks.submit(() -> person.step(due));
            }
        }
    }

    private double tell(String what) {
        var save = saved.stream().sorted().toList();
        var show = shown.stream().sorted().toList();
        var send = sending.stream().sorted().toList();
        System.out.printf(
                "%s: %d steps saved, median %.1f ms, p99 %.1f ms, most %.1f ms; %d of them sent an application, median"
                        + " %.1f ms; pages shown, median %.1f ms, p99 %.1f ms%n",
                what, save.size(), share(save, 0.5), share(save, 0.99), share(save, 1), send.size(),
                share(send, 0.5), share(show, 0.5), share(show, 0.99));
        sending.clear();
        saved.clear();
        shown.clear();
        return share(save, 0.99);
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /// People who have come to the papers about their home.
    private List<Person> senders() {
        var senders = new ArrayList<Person>();
        for (var i = 0; i < SENDERS; i++) {
            var sender = new Person();
            while (!sender.page.contains("home-papers")) {
                sender.step(0);
            }
            senders.add(sender);
        }
        return senders;
    }

    /// Adds a paper.
    private void sendFile(Person person) {
        try {
            var answer = http.send(
                    request(person.page.replaceFirst("\\?.*", ""))
                            .header("Content-Type", "multipart/form-data; boundary=files")
                            .timeout(Duration.ofSeconds(120))
                            .POST(person.multipart(new Random(person.hashCode())))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 303) {
                faults.add("file: " + answer.statusCode());
            }
        } catch (IOException | InterruptedException e) {
            faults.add("file: " + e);
        }
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(request(address).build(), BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// Somebody who goes through the application, sends it, and begins the next.
    private final class Person {

        private String page = FIRST;
        private Map<String, String> form;

        /// @param due when it should begin, for [System#nanoTime]; 0 not to be timed
        synchronized void step(long due) {
            try {
                if (form == null) {
                    form = read(page);
                }
                var begun = due == 0 ? System.nanoTime() : due;
                var answer = http.send(
                        request(page.replaceFirst("\\?.*", ""))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded(form)))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() != 303) {
                    throw new IOException(page.replaceFirst("\\?.*", "") + " answers " + answer.statusCode());
                }
                var took = (System.nanoTime() - begun) / 1e6;
                if (due > 0) {
                    saved.add(took);
                }
                page = answer.headers().firstValue("Location").orElseThrow();
                if (page.contains("/receipt")) {
                    sent.incrementAndGet();
                    if (due > 0) {
                        sending.add(took);
                    }
                    page = FIRST;
                }
                begun = System.nanoTime();
                form = read(page);
                if (due > 0) {
                    shown.add((System.nanoTime() - begun) / 1e6);
                }
            } catch (IOException | InterruptedException | IllegalStateException e) {
                faults.add(String.valueOf(e.getMessage()));
                page = FIRST;
                form = null;
            }
        }

        /// The form of a page, filled in.
        private Map<String, String> read(String address) throws IOException, InterruptedException {
            var answer = get(address);
            var found = FORM.matcher(answer.body());
            if (answer.statusCode() != 200 || !found.find()) {
                throw new IOException(address.replaceFirst("\\?.*", "") + " answers " + answer.statusCode());
            }
            var filled = new HashMap<String, String>();
            FIELD.matcher(found.group()).results().forEach(field -> {
                var name = NAME.matcher(field.group());
                var value = VALUE.matcher(field.group());
                if (name.find()) {
                    if (ANSWERS.containsKey(name.group(1))) {
                        filled.put(name.group(1), ANSWERS.get(name.group(1)));
                    } else if (field.group().contains("type=\"hidden\"")) {
                        filled.put(name.group(1), value.find() ? value.group(1) : "");
                    }
                }
            });
            return filled;
        }

        /// The form with a PDF, read as it is sent.
        HttpRequest.BodyPublisher multipart(Random random) {
            var text = new StringBuilder();
            form.forEach((name, value) -> {
                if (!name.startsWith("later.")) {
                    text.append("--files\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n")
                            .append(value).append("\r\n");
                }
            });
            text.append("--files\r\nContent-Disposition: form-data; name=\"add-file\"\r\n\r\nyes\r\n")
                    .append("--files\r\nContent-Disposition: form-data; name=\"file.home-papers\"; filename=\"hyra.pdf\"\r\n")
                    .append("Content-Type: application/pdf\r\n\r\n%PDF-1.7\n%");
            var head = text.toString().getBytes(StandardCharsets.UTF_8);
            var tail = "\nstartxref\n0\n%%EOF\n\r\n--files--\r\n".getBytes(StandardCharsets.US_ASCII);
            var scan = new byte[FILE_BYTES];
            random.nextBytes(scan);
            var line = new SequenceInputStream(Collections.enumeration(List.of(
                    new ByteArrayInputStream(head), new Line(scan), new ByteArrayInputStream(tail))));
            return BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(() -> line), head.length + scan.length + tail.length);
        }
    }

    /// A file as it comes over a telephone's line.
    private static final class Line extends ByteArrayInputStream {

        private final long begun = System.nanoTime();

        Line(byte[] file) {
            super(file);
        }

        @Override
        public int read(byte[] buffer, int from, int count) {
            var due = begun + pos * 1_000_000_000L / LINE_BYTES_A_SECOND;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            return super.read(buffer, from, count);
        }

        @Override
        public int read(byte[] buffer) {
            return read(buffer, 0, buffer.length);
        }
    }
}

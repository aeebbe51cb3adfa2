package se.ingangen.portal.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The report of a run, for people: `target/accessibility/index.html`, with a picture of each place
/// that failed.
final class Report {

    private static final Path FOLDER = Path.of("target/accessibility");

    private static final String STYLE = """
            body{font:1.125rem/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding-inline:1rem;color:#16191a;background:#fff}
            table{border-collapse:collapse;inline-size:100%}th,td{text-align:start;padding:.5rem;border-block-end:1px solid #827f78;vertical-align:top}
            caption{text-align:start;font-weight:700;padding-block:.5rem}img{max-inline-size:100%;border:1px solid #827f78}
            code{overflow-wrap:anywhere}h3{margin-block-start:2rem}@media(prefers-color-scheme:dark){body{color:#f2efe9;background:#111617}a{color:#92d7d8}}
            """;

    private Report() {}

    static void write(Result result) throws IOException {
        Files.createDirectories(FOLDER);
        var html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<title>Accessibility of the portal</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body><main>\n<h1>Accessibility of the portal</h1>\n<p>")
                .append(LocalDate.now())
                .append(". ")
                .append(escaped(result.inShort()))
                .append(".</p>\n");
        checks(result, html);
        faults(result, html);
        pages(result, html);
        html.append("</main></body>\n</html>\n");
        Files.writeString(FOLDER.resolve("index.html"), html);
    }

    private static void checks(Result result, StringBuilder html) {
        var counts = new TreeMap<String, Integer>();
        result.findings().forEach(f -> f.checks().forEach(c -> counts.merge(c, 1, Integer::sum)));
        var faults = result.findings().stream()
                .flatMap(f -> f.faults().stream())
                .collect(Collectors.groupingBy(Fault::check, Collectors.counting()));
        html.append("<h2>What was looked for</h2>\n<table><caption>Checks, and how often each found a fault</caption>")
                .append(
                        "<thead><tr><th scope=\"col\">Check</th><th scope=\"col\">Pages</th><th scope=\"col\">Faults</th></tr></thead><tbody>\n");
        counts.forEach((check, pages) -> html.append("<tr><th scope=\"row\">")
                .append(check)
                .append("</th><td>")
                .append(pages)
                .append("</td><td>")
                .append(faults.getOrDefault(check, 0L))
                .append("</td></tr>\n"));
        html.append("</tbody></table>\n");
    }

    private static void faults(Result result, StringBuilder html) throws IOException {
        html.append("<h2>What failed</h2>\n");
        if (result.faults() == 0) {
            html.append("<p>Nothing.</p>\n");
        }
        var number = 0;
        for (var finding : result.findings()) {
            if (finding.faults().isEmpty()) {
                continue;
            }
            html.append("<h3>").append(heading(finding)).append("</h3>\n<ol>\n");
            for (var fault : sorted(finding.faults())) {
                html.append("<li>")
                        .append(escaped(fault.what()))
                        .append("<br>WCAG ")
                        .append(fault.criterion());
                html.append(", ").append(fault.check());
                if (!fault.at().isEmpty()) {
                    html.append("<br><code>").append(escaped(fault.at())).append("</code>");
                }
                var picture = finding.pictures().get(fault.at());
                if (picture != null) {
                    var file = "fault-" + ++number + ".png";
                    Files.write(FOLDER.resolve(file), picture);
                    html.append("<br><img src=\"")
                            .append(file)
                            .append("\" alt=\"The place, framed: ")
                            .append(escaped(fault.what()))
                            .append("\">");
                }
                html.append("</li>\n");
            }
            html.append("</ol>\n");
        }
    }

    private static void pages(Result result, StringBuilder html) {
        html.append("<h2>Where</h2>\n<table><caption>Pages, and how many faults each has</caption>")
                .append(
                        "<thead><tr><th scope=\"col\">Page</th><th scope=\"col\">Checks</th><th scope=\"col\">Faults</th></tr></thead><tbody>\n");
        result.findings().forEach(f -> html.append("<tr><th scope=\"row\">")
                .append(heading(f))
                .append("</th><td>")
                .append(f.checks().size())
                .append("</td><td>")
                .append(f.faults().size())
                .append("</td></tr>\n"));
        html.append("</tbody></table>\n");
    }

    private static String heading(Finding finding) {
        return escaped(finding.route() + ", " + finding.scheme().word());
    }

    private static List<Fault> sorted(List<Fault> faults) {
        var sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparing(Fault::check));
        return sorted;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package se.ingangen.portal.accessibility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What one run of the gate has found on all pages.
record Result(Depth depth, List<Finding> findings, Duration took) {

    /// Adds what can be seen only when all pages have been looked at.
    static Result of(Depth depth, List<Finding> findings, Duration took) {
        var together = new HashMap<Finding, List<Fault>>();
        findings.forEach(f -> together.put(f, new ArrayList<>(f.faults())));
        Around.differences(findings)
                .forEach((finding, fault) -> together.get(finding).add(fault));
        sameTitles(findings).forEach((finding, fault) -> together.get(finding).add(fault));
        return new Result(
                depth,
                findings.stream()
                        .map(f -> new Finding(
                                f.route(),
                                f.scheme(),
                                f.address(),
                                f.title(),
                                f.around(),
                                checks(f),
                                together.get(f),
                                f.pictures()))
                        .toList(),
                took);
    }

    /// What was looked for on this page, and among all pages.
    private static List<String> checks(Finding finding) {
        var checks = new LinkedHashSet<>(finding.checks());
        if (hasTitleOfItsOwn(finding)) {
            checks.add("title");
        }
        if (Around.compares(finding)) {
            checks.add("same-place");
        }
        return List.copyOf(checks);
    }

    /// A step is the same page in every draft.
    private static boolean hasTitleOfItsOwn(Finding finding) {
        return !finding.title().isEmpty() && !finding.route().is(Route.Trait.FORM);
    }

    /// Two addresses with one title: nobody could tell two tabs apart. In another language it may be
    /// the same: two languages share words, and a page that both lack is shown to both in a third.
    private static Map<Finding, Fault> sameTitles(List<Finding> findings) {
        var faults = new HashMap<Finding, Fault>();
        var owners = new HashMap<String, Finding>();
        for (var finding : findings) {
            if (!hasTitleOfItsOwn(finding)) {
                continue;
            }
            var owner = owners.putIfAbsent(
                    finding.scheme() + " " + finding.route().language() + " " + finding.title(), finding);
            if (owner != null && !plain(owner.address()).equals(plain(finding.address()))) {
                faults.put(
                        finding,
                        new Fault(
                                "title",
                                "2.4.2",
                                "",
                                "“" + finding.title() + "” is also the title of " + owner.address()));
            }
        }
        return faults;
    }

    /// The page without how the reader wants it to look.
    private static String plain(String address) {
        return address.replaceFirst("/~[^/]*", "").replace("chosen=yes&", "");
    }

    long pages() {
        return findings.stream().map(f -> f.route().toString()).distinct().count();
    }

    long languages() {
        return findings.stream().map(f -> f.route().language()).distinct().count();
    }

    /// How often something was looked for.
    long checks() {
        return findings.stream().mapToLong(f -> f.checks().size()).sum();
    }

    /// How many different things are looked for.
    long kinds() {
        return findings.stream().flatMap(f -> f.checks().stream()).distinct().count();
    }

    long faults() {
        return findings.stream().mapToLong(f -> f.faults().size()).sum();
    }

    /// The figures in one line.
    String inShort() {
        return String.format(
                "Accessibility (%s): %d checks of %d kinds on %d pages in %d languages, %d faults, %d min %d s",
                depth.name().toLowerCase(java.util.Locale.ROOT),
                checks(),
                kinds(),
                pages(),
                languages(),
                faults(),
                took.toMinutes(),
                took.toSecondsPart());
    }
}

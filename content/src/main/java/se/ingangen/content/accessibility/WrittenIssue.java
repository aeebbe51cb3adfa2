package se.ingangen.content.accessibility;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An issue as `known-issues.json` has it, before anybody has looked whether it is whole.
///
/// @param planned a date, or [#NO_DATE] where there is none: nobody can forget to say so
/// @param where null for all pages
/// @param help null for none
public record WrittenIssue(
        String key,
        List<String> criteria,
        String since,
        String reason,
        String planned,
        List<String> where,
        String help) {

    /// What an issue says that is to be put right, we do not know when.
    static final String NO_DATE = "no-date";

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CRITERION = Pattern.compile("[1-4]\\.\\d\\.\\d{1,2}");

    /// What is wrong with it, for whoever wrote it; empty when nothing is.
    List<String> flaws() {
        var flaws = new ArrayList<String>();
        flawIf(
                flaws,
                key == null || !KEY.matcher(key).matches(),
                "key must be small letters, digits and single dashes");
        flawIf(
                flaws,
                criteria == null
                        || !criteria.stream().allMatch(c -> CRITERION.matcher(c).matches()),
                "criteria must be numbers of WCAG such as 1.4.3, or an empty list");
        flawIf(flaws, !isDay(since), "since must be a date such as 2026-11-21");
        flawIf(flaws, Reason.find(reason).isEmpty(), "reason must be one of " + words());
        flawIf(flaws, !isPlanned(), "planned must be a date or no-date when it is not-yet-fixed, and else not there");
        flawIf(
                flaws,
                where != null && where.stream().anyMatch(p -> Place.find(p).isEmpty()),
                "where must be pages such as contact or contact#urgent");
        flawIf(flaws, help != null && Place.find(help).isEmpty(), "help must be a page such as contact#urgent");
        return flaws;
    }

    private boolean isPlanned() {
        return Reason.NOT_YET_FIXED.word().equals(reason) ? NO_DATE.equals(planned) || isDay(planned) : planned == null;
    }

    /// The issue itself; only for one without flaws.
    KnownIssue issue() {
        return new KnownIssue(
                key,
                List.copyOf(criteria),
                LocalDate.parse(since),
                Reason.find(reason).orElseThrow(),
                Optional.ofNullable(planned).filter(p -> !p.equals(NO_DATE)).map(LocalDate::parse),
                where == null
                        ? List.of()
                        : where.stream().flatMap(p -> Place.find(p).stream()).toList(),
                Optional.ofNullable(help).flatMap(Place::find));
    }

    private static void flawIf(List<String> flaws, boolean wrong, String flaw) {
        if (wrong) {
            flaws.add(flaw);
        }
    }

    /// Whether it is a day that there is, written as in `2026-11-21`.
    static boolean isDay(String text) {
        if (text == null) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String words() {
        return String.join(
                ", ", List.of(Reason.values()).stream().map(Reason::word).toList());
    }
}

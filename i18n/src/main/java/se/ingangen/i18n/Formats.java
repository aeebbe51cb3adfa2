package se.ingangen.i18n;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;

/// Dates, times, numbers, sums and lists as readers of one language write them.
///
/// @param zone where the readers are: instants are told in its time
public record Formats(Language language, ZoneId zone) {

    private static final double THOUSAND = 1000;

    /// How much there is to load: "120 kB", "1,2 MB". What is less than one kilobyte is one.
    ///
    /// Readers of Latin letters know the short names of the units; the short ones in Arabic are
    /// hardly ever seen, so there the units are written in full.
    public static String fileSize(Language language, long bytes) {
        var kilobytes = Math.max(1, Math.round(bytes / THOUSAND));
        var isLarge = kilobytes >= THOUSAND;
        return NumberFormatter.withLocale(language.locale())
                .unit(isLarge ? MeasureUnit.MEGABYTE : MeasureUnit.KILOBYTE)
                .unitWidth(language.direction() == Direction.RTL ? UnitWidth.FULL_NAME : UnitWidth.SHORT)
                .precision(isLarge && bytes < 10 * THOUSAND * THOUSAND ? Precision.maxFraction(1) : Precision.integer())
                .format(isLarge ? bytes / (THOUSAND * THOUSAND) : kilobytes)
                .toString();
    }

    /// Weekday, day, month and year: "onsdag 13 april 2016".
    public String longDate(Instant when) {
        return format("yMMMMEEEEd", when);
    }

    /// Day, month and year: "11 april 2016".
    public String date(Instant when) {
        return format("yMMMMd", when);
    }

    /// Day, month and year of a date without a time.
    public String date(LocalDate day) {
        return date(day.atStartOfDay(zone).toInstant());
    }

    /// Hours and minutes on the 24 hour clock.
    public String time(Instant when) {
        return format("Hm", when);
    }

    /// The first full minute at which something is over, so that nobody comes a second too early.
    public String timeAfter(Instant when) {
        return time(when.plusSeconds(59));
    }

    /// Day, short month, hours and minutes, for lists: "21 nov. 22:08".
    public String shortDateTime(Instant when) {
        return format("MMMdHm", when);
    }

    /// A whole number with its groups: "1 250".
    public String number(long number) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    /// A sum of Swedish money in whole kronor: "12 500 kr".
    ///
    /// Readers in Sweden meet "kr", behind the number, on every price tag, whatever language they read;
    /// the code SEK is for banks. In a text that runs from the right it has to be isolated.
    public String sum(long kronor) {
        return number(kronor) + "\u00a0kr";
    }

    /// A sum with öre where it has any: "1 250,50 kr".
    public String sum(BigDecimal kronor) {
        var decimals = kronor.stripTrailingZeros().scale() > 0 ? 2 : 0;
        var format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(kronor) + "\u00a0kr";
    }

    /// A number with its groups, and decimals where it has any: "12,5".
    public String number(BigDecimal number) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    /// A month and its year: "januari 2027".
    public String month(YearMonth month) {
        return format("yMMMM", month.atDay(1).atTime(12, 0).atZone(zone).toInstant());
    }

    /// Several things in a row: "arabiska, dari och tigrinja".
    public String list(Collection<String> things) {
        return ListFormatter.getInstance(language.locale()).format(things);
    }

    /// Several things of which one is meant: "arabiska, dari eller tigrinja".
    public String either(Collection<String> things) {
        return ListFormatter.getInstance(language.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(things);
    }

    /// From one time to another on one day: "12:30–16:00".
    public String timeSpan(Instant from, Instant to) {
        var format = DateIntervalFormat.getInstance("Hm", language.locale());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(new DateInterval(from.toEpochMilli(), to.toEpochMilli()));
    }

    private String format(String skeleton, Instant when) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, language.locale());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(when));
    }
}

package se.ingangen.portal.preference;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Goes through a page once and changes the addresses in its tags: `href`, `action`, `formaction`.
///
/// It knows where a tag begins and ends, so that text, comments, scripts and other attributes stay
/// as they are, whatever they look like. A page that is broken off is changed as far as it goes.
final class LinkScanner {

    private static final Set<String> ADDRESSES = Set.of("href", "action", "formaction");

    /// Elements that hold text only, up to their own end tag.
    private static final Set<String> TEXT_ONLY = Set.of("script", "style", "textarea", "title");

    private final String html;
    private final UnaryOperator<String> change;
    private final StringBuilder out;
    private int at;
    private int copied;

    /// @param change gives the new address for one that stands in the page, escapes and all
    LinkScanner(String html, UnaryOperator<String> change) {
        this.html = html;
        this.change = change;
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    /// The page with its new addresses.
    String scan() {
        for (at = html.indexOf('<'); at >= 0 && at < html.length(); at = html.indexOf('<', at)) {
            at++;
            if (html.startsWith("!--", at)) {
                skipPast("-->");
            } else if (at < html.length() && isLetter(html.charAt(at))) {
                tag();
            }
        }
        return out.append(html, copied, html.length()).toString();
    }

    private void tag() {
        var name = word();
        for (skipSpace(); at < html.length() && html.charAt(at) != '>'; skipSpace()) {
            attribute();
        }
        if (TEXT_ONLY.contains(name)) {
            skipText(name);
        }
    }

    private void attribute() {
        var name = word();
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            return;
        }
        at++;
        skipSpace();
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            quoted(ADDRESSES.contains(name));
        } else {
            while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
                at++;
            }
        }
    }

    private void quoted(boolean isAddress) {
        var start = at + 1;
        var end = html.indexOf(html.charAt(at), start);
        if (end < 0) {
            at = html.length();
            return;
        }
        if (isAddress) {
            out.append(html, copied, start).append(change.apply(html.substring(start, end)));
            copied = end;
        }
        at = end + 1;
    }

    /// The name of a tag or attribute; at least one character, so that the scan always goes on.
    private String word() {
        var start = at++;
        while (at < html.length() && !isSpace(html.charAt(at)) && "/>=".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, Math.min(at, html.length())).toLowerCase(Locale.ROOT);
    }

    private void skipSpace() {
        while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
            at++;
        }
    }

    private void skipText(String name) {
        var end = "</" + name;
        while (at < html.length() && !html.regionMatches(true, at, end, 0, end.length())) {
            at++;
        }
    }

    private void skipPast(String end) {
        var found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}

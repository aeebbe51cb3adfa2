package se.ingangen.portal.preference;

import java.util.HashMap;
import java.util.Map;
import se.ingangen.i18n.Languages;

/// Where the links of one reader's pages lead: to pages with the same preferences.
///
/// Only pages have preferences, and every page's address begins with its language. Files, style
/// sheets, the API and the desk stay where they are. An address that begins with `/~` tells its
/// preferences itself: `/~/sv` leads to `/sv`, away from all.
final class PageLinks {

    /// What is no language though it has three letters.
    private static final String API = "api";

    private final String prefix;
    private final Map<String, String> replaced;
    private final Map<String, Boolean> known = new HashMap<>();

    /// @param replaced whole addresses that become others, such as that of the style sheet
    PageLinks(Preferences preferences, Map<String, String> replaced) {
        this.prefix = preferences.prefix();
        this.replaced = replaced;
    }

    /// Whether an address of this server is one of a page, or the bare `/`.
    static boolean leadsToPage(String address) {
        return address.startsWith("/") && !address.startsWith("//") && isLanguage(first(address));
    }

    private static String first(String address) {
        var end = 1;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(1, end);
    }

    private static boolean isLanguage(String part) {
        return part.isEmpty() || !part.equals(API) && Languages.ofContent(part).isPresent();
    }

    /// An address with the preferences, if it is one of a page.
    ///
    /// @param address as it stands in a link or a header, perhaps with escapes after the first part
    String address(String address) {
        if (replaced.containsKey(address)) {
            return replaced.get(address);
        }
        if (address.startsWith(Preferences.MARK + "/")) {
            return address.substring(Preferences.MARK.length());
        }
        if (!address.startsWith("/") || address.startsWith("//")) {
            return address;
        }
        return known.computeIfAbsent(first(address), PageLinks::isLanguage) ? prefix + address : address;
    }

    /// A page whose links, forms and style sheet are the reader's.
    String in(String html) {
        return new LinkScanner(html, this::address).scan();
    }
}

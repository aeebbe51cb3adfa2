package se.ingangen.content.article;

import java.util.regex.Pattern;

/// An address as a text of content writes it.
///
/// `../key/` leads to a page, with `#section` to a part of it; `#section` alone to a part of this
/// page; a plain name to a file that lies beside. `https`, `http`, `mailto` and `tel` lead away.
///
/// @param name the page's key or the file's name; empty otherwise
/// @param section without `#`; empty for none
public record ContentLink(Kind kind, String name, String section) {

    private static final Pattern PAGE =
            Pattern.compile("\\.\\./([a-z0-9-]{1,80})/?(?:[A-Za-z0-9-]+\\.md)?(?:#([\\w-]+))?");
    private static final Pattern AWAY = Pattern.compile("(?i)(https?://|mailto:|tel:).+");
    private static final Pattern NAME = Pattern.compile("(?:\\./)?([^/:#?\\\\]+)");

    /// Where an address leads.
    public enum Kind {
        PAGE,
        SECTION,
        ATTACHMENT,
        ELSEWHERE,
        BROKEN
    }

    /// Reads an address.
    public static ContentLink of(String address) {
        var page = PAGE.matcher(address);
        if (page.matches()) {
            return new ContentLink(Kind.PAGE, page.group(1), page.group(2) == null ? "" : page.group(2));
        }
        if (address.startsWith("#")) {
            return new ContentLink(Kind.SECTION, "", address.substring(1));
        }
        if (AWAY.matcher(address).matches()) {
            return new ContentLink(Kind.ELSEWHERE, "", "");
        }
        var name = NAME.matcher(address);
        if (name.matches()) {
            return new ContentLink(Kind.ATTACHMENT, decode(name.group(1)), "");
        }
        return new ContentLink(Kind.BROKEN, "", "");
    }

    private static String decode(String name) {
        try {
            return java.net.URLDecoder.decode(name.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}

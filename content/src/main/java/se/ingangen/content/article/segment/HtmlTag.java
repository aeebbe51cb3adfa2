package se.ingangen.content.article.segment;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A tag of HTML among the words of a text.
///
/// @param name in lower case; empty for a comment and all else that is no tag
/// @param what the attributes, sorted, so that two tags that do the same look the same
record HtmlTag(String literal, String name, boolean closes, boolean isLanguage, String what) {

    private static final Pattern TAG = Pattern.compile("(?s)<(/?)([A-Za-z][A-Za-z0-9-]*)(.*?)(/?)>\\s*");
    private static final Map<String, CodeKind> EMPHASIS = Map.of("strong", CodeKind.STRONG, "em", CodeKind.EMPHASIS);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?s)([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    static HtmlTag of(String literal) {
        var tag = TAG.matcher(literal);
        if (!tag.matches()) {
            return new HtmlTag(literal, "", false, false, literal);
        }
        var name = tag.group(2).toLowerCase(Locale.ROOT);
        var attributes = new TreeMap<String, String>();
        ATTRIBUTE.matcher(tag.group(3)).results().forEach(found -> {
            var value = Optional.ofNullable(found.group(2)).or(() -> Optional.ofNullable(found.group(3)));
            attributes.put(found.group(1).toLowerCase(Locale.ROOT), value.orElseGet(() -> found.group(4)));
        });
        var language = attributes.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(attribute -> " " + attribute + "=\"" + attributes.get(attribute) + "\"")
                .collect(Collectors.joining());
        var isLanguage = name.equals("span") && InlineCode.isLanguage(language);
        var isEmphasis = EMPHASIS.containsKey(name) && attributes.isEmpty();
        var what = isLanguage ? language : isEmphasis ? "" : name + attributes;
        return new HtmlTag(literal, name, !tag.group(1).isEmpty(), isLanguage, what);
    }

    /// What the tag does when it has words in it.
    CodeKind kind() {
        if (isLanguage) {
            return CodeKind.LANGUAGE;
        }
        return what.isEmpty() ? EMPHASIS.get(name) : CodeKind.HTML;
    }
}

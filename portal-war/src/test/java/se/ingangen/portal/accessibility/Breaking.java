package se.ingangen.portal.accessibility;

import java.util.function.UnaryOperator;

/// The ways of breaking a page.
final class Breaking {

    private Breaking() {}

    static UnaryOperator<String> replaced(String what, String by) {
        return text -> text.replace(what, by);
    }

    static UnaryOperator<String> first(String pattern, String by) {
        return text -> text.replaceFirst("(?s)" + pattern, by);
    }

    static UnaryOperator<String> each(String pattern, String by) {
        return text -> text.replaceAll(pattern, by);
    }

    static UnaryOperator<String> after(String pattern, String what) {
        return text -> text.replaceFirst("(" + pattern + ")", "$1" + what);
    }

    static UnaryOperator<String> script(String script) {
        return text -> text.replace("</body>", "<script>" + script + "</script></body>");
    }
}

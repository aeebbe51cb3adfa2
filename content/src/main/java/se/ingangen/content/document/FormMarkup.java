package se.ingangen.content.document;

import org.w3c.dom.Element;

/// The places to write of a blank form as HTML. Lines and boxes are borders, which nobody is read.
final class FormMarkup {

    private final Markup markup;

    FormMarkup(Markup markup) {
        this.markup = markup;
    }

    void write(Element parent, Part part) {
        if (part instanceof WritingLines lines) {
            var block = block(parent, lines.label());
            for (var line = 0; line < lines.lines(); line++) {
                markup.add(block, "div", "line");
            }
        } else if (part instanceof WritingBox box) {
            markup.add(block(parent, box.label()), "div", "box")
                    .setAttribute("style", "height: " + box.millimetres() + "mm");
        } else if (part instanceof TickBoxes ticks) {
            write(parent, ticks);
        } else {
            throw new IllegalArgumentException("No way to write a " + part.getClass());
        }
    }

    private void write(Element parent, TickBoxes ticks) {
        var list = markup.add(block(parent, ticks.label()), "ul", "ticks");
        for (var option : ticks.options()) {
            var item = markup.add(list, "li");
            markup.add(item, "div", "tick");
            label(markup.add(item, "div", "tick__label"), option);
        }
    }

    private Element block(Element parent, Label label) {
        var block = markup.add(parent, "div", "blank");
        var words = markup.add(block, "div", "label");
        label(words, label);
        return block;
    }

    private void label(Element parent, Label label) {
        markup.add(parent, "p", "label__text", label.text());
        label.second().ifPresent(other -> markup.add(parent, "p", "second", other));
        label.hint().ifPresent(hint -> markup.add(parent, "p", "hint", hint));
    }
}

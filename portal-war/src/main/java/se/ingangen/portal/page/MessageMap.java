package se.ingangen.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import se.ingangen.i18n.Messages;

/// The reader's words in a template: `#{msg['search.heading']}`, and with arguments
/// `#{msg.format('search.count', n)}`.
@Named("msg")
@RequestScoped
public class MessageMap extends AbstractMap<String, String> {

    /// A letter for private use, which no message holds.
    private static final String HOLE = "\ue000";

    @Inject
    private Visit visit;

    @Override
    public String get(Object key) {
        return messages().text(key.toString());
    }

    /// A message with arguments.
    public String format(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /// What stands before the one argument of a message, for a template that marks the argument up.
    public String before(String key) {
        return around(key)[0];
    }

    /// What stands behind the one argument of a message.
    public String after(String key) {
        return around(key)[1];
    }

    private String[] around(String key) {
        return messages().text(key, HOLE).split(HOLE, 2);
    }

    @Override
    public boolean containsKey(Object key) {
        return messages().has(key.toString());
    }

    /// Where the words come from.
    Messages messages() {
        return visit.messages();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("Messages are asked for by key");
    }
}

package se.ingangen.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/// The reader's words in a template: `#{msg['search.heading']}`, and with arguments
/// `#{msg.format('search.count', n)}`.
@Named("msg")
@RequestScoped
public class MessageMap extends AbstractMap<String, String> {

    @Inject
    private Visit visit;

    @Override
    public String get(Object key) {
        return visit.messages().text(key.toString());
    }

    /// A message with arguments.
    public String format(String key, Object... arguments) {
        return visit.messages().text(key, arguments);
    }

    @Override
    public boolean containsKey(Object key) {
        return visit.messages().has(key.toString());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("Messages are asked for by key");
    }
}

package se.ingangen.content.article.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.ingangen.content.article.ArticleFacts;
import se.ingangen.content.article.Audience;
import se.ingangen.content.article.Kind;
import se.ingangen.content.article.Yaml;
import se.ingangen.content.storage.Settings;
import se.ingangen.i18n.Languages;

/// Reads and writes `page.yaml`, what of a page does not depend on language.
final class PageFile {

    static final String NAME = "page.yaml";

    private final String file;
    private final String text;
    private final Faults faults;
    private Map<String, Object> values = Map.of();

    private PageFile(String file, String text, Faults faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /// @return empty if the file has a fault; it is then among the faults
    static Optional<ArticleFacts> parse(String file, String text, Faults faults) {
        return new PageFile(file, text, faults).parse();
    }

    private Optional<ArticleFacts> parse() {
        try {
            values = new LinkedHashMap<>(Yaml.read(text));
        } catch (MarkedYamlEngineException e) {
            faults.add(file, e.getProblemMark().map(m -> m.getLine() + 1).orElse(1), "yaml", e.getProblem());
            return Optional.empty();
        } catch (YamlEngineException e) {
            faults.add(file, 1, "yaml", e.getMessage());
            return Optional.empty();
        }
        var kind = take("kind", Kind::find);
        if (kind == null && line("kind") == 0) {
            faults.add(file, 1, "kind-missing");
        }
        var parent = text("parent");
        var order = take("order", v -> parse(v, Integer::valueOf));
        var source = take("source", v -> Languages.ofContent(v).map(l -> v));
        var topics = words("topics");
        var published = take("published", PageFile::instant);
        var archived = take("archived", v -> parse(v, LocalDate::parse));
        var audience = take("audience", Audience::find);
        check("review", Period::parse);
        check("reviewed", LocalDate::parse);
        if (values.containsKey("related") && !(values.get("related") instanceof List)) {
            faults.add(file, line("related"), "list", "related");
        }
        if (kind == null) {
            return Optional.empty();
        }
        return Optional.of(new ArticleFacts(
                kind,
                parent,
                order == null ? 0 : order,
                source == null ? Languages.DEFAULT_TAG : source,
                topics,
                published,
                archived,
                audience == null ? Audience.PUBLIC : audience,
                values));
    }

    /// `page.yaml` of an article, in the order in which the format lists its entries.
    static String format(ArticleFacts facts) {
        var map = new LinkedHashMap<String, Object>();
        map.put("kind", facts.kind().word());
        if (facts.parentKey() != null) {
            map.put("parent", facts.parentKey());
        }
        if (facts.order() != 0) {
            map.put("order", facts.order());
        }
        if (!facts.topics().isEmpty()) {
            map.put("topics", facts.topics());
        }
        map.put("source", facts.source());
        if (facts.published() != null) {
            map.put(
                    "published",
                    facts.published().atZone(Settings.ZONE).toOffsetDateTime().toString());
        }
        if (facts.archived() != null) {
            map.put("archived", facts.archived().toString());
        }
        if (facts.audience() != Audience.PUBLIC) {
            map.put("audience", facts.audience().word());
        }
        map.putAll(facts.fields());
        return Yaml.write(map);
    }

    private void check(String name, Function<String, ?> reader) {
        var value = Objects.toString(values.get(name), null);
        if (value != null && parse(value, reader).isEmpty()) {
            faults.add(file, line(name), "value", name, value);
        }
    }

    private <T> T take(String name, Function<String, Optional<T>> reader) {
        var value = values.remove(name);
        if (value == null) {
            return null;
        }
        var read = reader.apply(value.toString());
        if (read.isEmpty()) {
            faults.add(file, line(name), name.equals("kind") ? "kind" : "value", name, value.toString());
        }
        return read.orElse(null);
    }

    private String text(String name) {
        var value = values.remove(name);
        return value == null ? null : value.toString();
    }

    private List<String> words(String name) {
        var value = values.remove(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List)) {
            faults.add(file, line(name), "list", name);
            return List.of();
        }
        var words = ((List<?>) value).stream().map(String::valueOf).toList();
        words.stream()
                .filter(w -> !w.matches("[\\p{L}\\p{N}-]+"))
                .forEach(w -> faults.add(file, line(name), "value", name, w));
        return words;
    }

    private int line(String name) {
        return Lines.of(text, name + ":");
    }

    private static Optional<Instant> instant(String text) {
        return parse(text, OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    }

    private static <T> Optional<T> parse(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}

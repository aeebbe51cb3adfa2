package se.ingangen.content.article;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads and writes YAML 1.2 mappings whose keys are texts, the only YAML that we use.
public final class Yaml {

    private static final int MAX_ALIASES = 10;

    private Yaml() {}

    /// Reads a mapping; keys keep their order, and a key may stand only once.
    ///
    /// @throws YamlEngineException if the text is no YAML, or no mapping of texts
    public static Map<String, Object> read(String text) {
        var settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .build();
        var loaded = new Load(settings).loadFromString(text);
        if (loaded == null) {
            return new LinkedHashMap<>();
        }
        if (!(loaded instanceof Map)) {
            throw new YamlEngineException("expected lines of the form \"name: value\"");
        }
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) loaded).forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }

    /// Writes a mapping, one entry a line.
    public static String write(Map<String, ?> map) {
        if (map.isEmpty()) {
            return "";
        }
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .setUseUnicodeEncoding(true)
                .build();
        return new Dump(settings).dumpToString(map);
    }
}

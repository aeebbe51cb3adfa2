package se.ingangen.content.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A film or a sound that lies beside a page, as `media` in `page.yaml` tells of it.
///
/// @param language the tag of the language that is spoken in it
/// @param signLanguage the tag of the sign language it is in; empty for none
/// @param captions the files of its captions, by the tag of their language
public record Recording(FileName file, String language, String signLanguage, Map<String, String> captions) {

    /// The name of the entry in `page.yaml`.
    public static final String FIELD = "media";

    /// Swedish sign language.
    private static final String SWEDISH_SIGNS = "swl";

    /// The recordings of a page, in the order of the file. What cannot be read is left out: it was
    /// refused when it came in, or came in before there were rules.
    public static List<Recording> of(Map<String, Object> fields, String source) {
        return fields.get(FIELD) instanceof List
                ? ((List<?>) fields.get(FIELD))
                        .stream().flatMap(item -> read(item, source).stream()).toList()
                : List.of();
    }

    /// One entry of the list.
    ///
    /// @param source the language of the page, if the entry does not say which is spoken
    public static Optional<Recording> read(Object item, String source) {
        if (!(item instanceof Map) || ((Map<?, ?>) item).get("file") == null) {
            return Optional.empty();
        }
        var map = (Map<?, ?>) item;
        var file = new FileName(map.get("file").toString());
        var captions = new LinkedHashMap<String, String>();
        if (map.get("captions") instanceof Map) {
            ((Map<?, ?>) map.get("captions"))
                    .forEach((tag, name) -> captions.put(tag.toString(), String.valueOf(name)));
        }
        var language =
                map.get("language") == null ? source : map.get("language").toString();
        var isRecording = file.use() == FileType.Use.FILM || file.use() == FileType.Use.SOUND;
        return isRecording
                ? Optional.of(new Recording(file, language, signLanguage(map.get("sign-language")), captions))
                : Optional.empty();
    }

    private static String signLanguage(Object value) {
        if (value == null || value.equals(false)) {
            return "";
        }
        return value.equals(true) ? SWEDISH_SIGNS : value.toString();
    }

    /// Whether there is nothing to see in it.
    public boolean isSound() {
        return file.use() == FileType.Use.SOUND;
    }
}

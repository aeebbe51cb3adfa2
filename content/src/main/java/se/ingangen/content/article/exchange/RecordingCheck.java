package se.ingangen.content.article.exchange;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ingangen.content.article.FileName;
import se.ingangen.content.article.FileType;
import se.ingangen.content.article.Recording;
import se.ingangen.i18n.Languages;

/// Whether the films and sounds of a page can be taken in by those who do not hear or see them:
/// by captions, and by a section of the page that says in words what is said and shown.
///
/// It also looks at `documents`, which says in which languages the files of a page are written.
final class RecordingCheck {

    private static final Set<String> NAMES = Set.of("file", "sign-language", "language", "captions");

    private final Path folder;
    private final PageFolder page;
    private final Map<String, EditionOutline> editions;
    private final Known known;
    private final Faults faults;
    private final String file;
    private final String text;
    private final Set<String> seen = new HashSet<>();

    private RecordingCheck(
            Path folder, PageFolder page, Map<String, EditionOutline> editions, Known known, Faults faults) {
        this.folder = folder;
        this.page = page;
        this.editions = editions;
        this.known = known;
        this.faults = faults;
        file = page.key() + "/" + PageFile.NAME;
        text = ContentFolder.string(folder.resolve(PageFile.NAME)).orElseThrow();
    }

    /// Adds the faults of a page's `media` and `documents`.
    static void check(Path folder, PageFolder page, Map<String, EditionOutline> editions, Known known, Faults faults) {
        var fields = page.facts().fields();
        if (fields.containsKey(Recording.FIELD) || fields.containsKey("documents")) {
            var check = new RecordingCheck(folder, page, editions, known, faults);
            check.recordings(fields.get(Recording.FIELD));
            check.documents(fields.get("documents"));
        }
    }

    private void recordings(Object media) {
        var start = Lines.of(text, Recording.FIELD + ":");
        if (media instanceof List) {
            var line = start;
            for (var item : (List<?>) media) {
                line = recording(item, line);
            }
        } else if (media != null) {
            faults.add(file, start, "media");
        }
    }

    /// @param before the line of the entry before
    /// @return the line of this one
    private int recording(Object item, int before) {
        if (!(item instanceof Map) || ((Map<?, ?>) item).get("file") == null) {
            faults.add(file, before, "media");
            return before;
        }
        var map = (Map<?, ?>) item;
        var name = new FileName(map.get("file").toString());
        var line = Math.max(before, Lines.holding(text, name.text(), before + 1));
        map.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !NAMES.contains(key))
                .forEach(key -> faults.add(file, line(key + ":", line), "media-entry", key));
        Recording.read(map, page.facts().source())
                .ifPresentOrElse(
                        recording -> recording(recording, map, line),
                        () -> faults.add(file, line, "media-ending", name.text()));
        return line;
    }

    private void recording(Recording recording, Map<?, ?> map, int line) {
        var name = recording.file();
        if (!seen.add(name.text())) {
            faults.add(file, line, "twice");
        }
        isThere(name.text(), line);
        if (Languages.ofContent(recording.language()).isEmpty()) {
            value("language", recording.language(), line);
        }
        var signs = recording.signLanguage();
        if (!signs.isEmpty()
                && (recording.isSound() || Languages.ofContent(signs).isEmpty())) {
            value("sign-language", signs, line);
        }
        if (map.get("captions") != null && !(map.get("captions") instanceof Map)) {
            value("captions", map.get("captions").toString(), line);
        }
        recording.captions().forEach((tag, captions) -> captions(tag, captions, line));
        if (!recording.isSound() && !recording.captions().containsKey(recording.language())) {
            faults.add(file, line, "captions", name.text(), recording.language());
        }
        if (name.isUsable()) {
            editions.keySet().forEach(tag -> transcript(name, tag));
        } else {
            faults.add(file, line, "file-name", name.text());
        }
    }

    private void captions(String tag, String name, int line) {
        var there = line(name, line);
        if (Languages.ofContent(tag).isEmpty()) {
            faults.add(file, there, "value", "captions", tag);
        }
        if (new FileName(name).type() != FileType.VTT) {
            faults.add(file, there, "value", "captions", name);
        } else if (isThere(name, there) && page.attachments().containsKey(name)) {
            var path = page.key() + "/" + name;
            ContentFolder.string(page.attachments().get(name))
                    .ifPresentOrElse(
                            words -> CaptionsFile.check(path, words, faults), () -> faults.add(path, 0, "utf8"));
        }
    }

    /// A section that is there but says nothing is told with its line; for one that is not there, it
    /// is the last line, below which it can be written.
    private void transcript(FileName name, String tag) {
        if (!editions.get(tag).told().contains(name.transcript())) {
            var words = ContentFolder.string(folder.resolve(tag + ".md")).orElseThrow();
            var id = "{#" + name.transcript() + "}";
            var line = words.contains(id)
                    ? Lines.holding(words, id, 1)
                    : (int) words.lines().count();
            faults.add(page.key() + "/" + tag + ".md", line, "transcript", name.text(), name.transcript());
        }
    }

    private void documents(Object documents) {
        var start = Lines.of(text, "documents:");
        if (documents instanceof Map) {
            ((Map<?, ?>) documents).forEach((name, tag) -> {
                var line = line(name.toString(), start);
                isThere(name.toString(), line);
                if (Languages.ofContent(String.valueOf(tag)).isEmpty()) {
                    faults.add(file, line, "value", "documents", String.valueOf(tag));
                }
            });
        } else if (documents != null) {
            faults.add(file, start, "documents");
        }
    }

    private boolean isThere(String name, int line) {
        var isThere = page.hasFile(name, known);
        if (!isThere) {
            faults.add(file, line, "file-missing", name);
        }
        return isThere;
    }

    private void value(String entry, String value, int line) {
        faults.add(file, line(" " + entry + ":", line), "value", entry, value);
    }

    /// The first line from another one on that holds some words, or that line itself.
    private int line(String words, int from) {
        return Math.max(from, Lines.holding(text, words, from));
    }
}

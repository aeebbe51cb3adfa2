package se.ingangen.content.article.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.ingangen.content.article.ContentLink;
import se.ingangen.content.article.Section;
import se.ingangen.content.article.Slug;
import se.ingangen.i18n.Languages;

/// A folder of content that was read whole and has no fault.
///
/// Texts stay on disk and are read a second time when they are imported, so that ten thousand
/// pages do not have to fit into memory.
final class ContentFolder {

    private static final String KEY = "[a-z0-9-]{1,80}";

    private final Path root;
    private final Known known;
    private final Faults faults = new Faults();
    private final List<PageFolder> pages = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Map<String, EditionOutline>> outlines = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();

    private ContentFolder(Path root, Known known) {
        this.root = root;
        this.known = known;
    }

    /// Reads and checks a folder.
    ///
    /// @throws ContentFaultsException with every fault there is
    static List<PageFolder> read(Path root, Known known) {
        var folder = new ContentFolder(root, known);
        list(root).forEach(folder::readPage);
        folder.pages.forEach(folder::checkAcross);
        if (folder.keys.isEmpty()) {
            folder.faults.add("", 0, "empty");
        }
        folder.faults.throwIfAny();
        return folder.pages;
    }

    /// The text of a file that has been checked before.
    static EditionFile edition(Path file) {
        return EditionFile.parse(file.toString(), string(file).orElseThrow(), new Faults())
                .orElseThrow();
    }

    private void readPage(Path folder) {
        var key = name(folder);
        if (!Files.isDirectory(folder)) {
            faults.add(key, 0, "stray");
            return;
        }
        if (!key.matches(KEY)) {
            faults.add(key, 0, "key");
            return;
        }
        keys.add(key);
        var hasText = false;
        var editions = new TreeMap<String, Path>();
        var attachments = new TreeMap<String, Path>();
        for (var file : list(folder)) {
            if (Files.isDirectory(file)) {
                faults.add(key + "/" + name(file), 0, "folder");
            } else if (name(file).endsWith(".md")) {
                hasText = true;
                readEdition(key, file).ifPresent(tag -> editions.put(tag, file));
            } else if (!name(file).equals(PageFile.NAME)) {
                attachments.put(name(file), file);
                AttachmentImport.checkSize(key + "/" + name(file), file, faults);
            }
        }
        var pageFile = folder.resolve(PageFile.NAME);
        var path = key + "/" + PageFile.NAME;
        if (!Files.exists(pageFile)) {
            faults.add(path, 0, "page-missing");
            return;
        }
        if (!hasText) {
            faults.add(key, 0, "no-language");
        }
        utf8(path, pageFile)
                .flatMap(text -> PageFile.parse(path, text, faults))
                .ifPresent(facts -> pages.add(new PageFolder(key, facts, editions, attachments, slugs)));
    }

    private Optional<String> readEdition(String key, Path file) {
        var path = key + "/" + name(file);
        var tag = name(file).substring(0, name(file).length() - ".md".length());
        if (Languages.ofContent(tag).isEmpty()) {
            faults.add(path, 0, "tag", tag);
            return Optional.empty();
        }
        var content = utf8(path, file);
        var edition = content.flatMap(text -> EditionFile.parse(path, text, faults));
        edition.ifPresent(e -> {
            var outline = EditionOutline.of(path, e, faults);
            outlines.computeIfAbsent(key, k -> new HashMap<>()).put(tag, outline);
            var ids = outline.sections();
            ids.stream()
                    .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                    .distinct()
                    .forEach(id -> faults.add(path, 0, "section-twice", id));
            ids.stream()
                    .skip(1)
                    .filter(id -> id.equals(Section.TITLE) || id.equals(Section.SUMMARY))
                    .forEach(id -> faults.add(path, line(content.get(), id), "section-reserved", id));
            takeSlug(key, tag, path, Lines.of(content.get(), "slug:"), e.text().slug());
        });
        return edition.map(e -> tag);
    }

    private static int line(String text, String sectionId) {
        return Lines.holding(text, "{#" + sectionId + "}", 1);
    }

    private void takeSlug(String key, String tag, String path, int line, String slug) {
        if (slug.isEmpty()) {
            return;
        }
        var other = Optional.ofNullable(slugs.putIfAbsent(Slug.id(tag, slug), key))
                .or(() -> known.slugOwner(tag, slug).filter(k -> !k.equals(key)));
        other.ifPresent(k -> faults.add(path, line, "slug-taken", slug, k));
    }

    private void checkAcross(PageFolder page) {
        var parent = page.facts().parentKey();
        if (parent != null && (parent.equals(page.key()) || !exists(parent))) {
            var file = root.resolve(page.key()).resolve(PageFile.NAME);
            var line = Lines.of(string(file).orElseThrow(), "parent:");
            faults.add(page.key() + "/" + PageFile.NAME, line, "parent", parent);
        }
        checkRelated(page);
        var editions = outlines.getOrDefault(page.key(), Map.of());
        editions.forEach((tag, edition) -> {
            for (var target : edition.targets()) {
                if (!isGood(page, target.address(), edition.sections())) {
                    faults.add(page.key() + "/" + tag + ".md", target.line(), "link", target.address());
                }
            }
        });
        DocumentCheck.check(page, editions, known, faults);
        RecordingCheck.check(root.resolve(page.key()), page, editions, known, faults);
    }

    private void checkRelated(PageFolder page) {
        var file = root.resolve(page.key()).resolve(PageFile.NAME);
        if (page.facts().fields().get("related") instanceof List) {
            ((List<?>) page.facts().fields().get("related"))
                    .stream()
                            .map(String::valueOf)
                            .filter(key -> !exists(key))
                            .forEach(key -> faults.add(
                                    page.key() + "/" + PageFile.NAME,
                                    Lines.of(string(file).orElseThrow(), "related:"),
                                    "related",
                                    key));
        }
    }

    private boolean isGood(PageFolder page, String address, List<String> sections) {
        var link = ContentLink.of(address);
        switch (link.kind()) {
            case ELSEWHERE:
                return true;
            case SECTION:
                return sections.stream()
                        .anyMatch(id ->
                                link.section().equals(id) || link.section().startsWith(id + "-"));
            case PAGE:
                return exists(link.name());
            case ATTACHMENT:
                return page.hasFile(link.name(), known);
            default:
                return false;
        }
    }

    private boolean exists(String key) {
        return keys.contains(key) || known.hasPage(key);
    }

    private Optional<String> utf8(String path, Path file) {
        var text = string(file);
        if (text.isEmpty()) {
            faults.add(path, 0, "utf8");
        }
        return text;
    }

    /// The text of a file; empty if it is not UTF-8.
    static Optional<String> string(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> !name(f).startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("/$", "");
    }
}

package se.ingangen.portal.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Content as it is imported, put together by a test.
final class ContentZip {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    ContentZip file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    ContentZip file(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /// A page in Swedish.
    ///
    /// @param yaml the lines of its `page.yaml`
    ContentZip page(String key, String yaml, String title, String slug, String text) {
        return file(key + "/page.yaml", yaml + "\n").file(key + "/sv.md", markdown(title, slug, text));
    }

    static String markdown(String title, String slug, String text) {
        return "---\ntitle: \"" + title + "\"\nslug: " + slug + "\nsummary: \"Om " + title + ".\"\n---\n\n" + text
                + "\n";
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package se.ingangen.portal.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// A page with a picture of each kind, a film, a sound and a document.
public final class MediaPage {

    /// Where it is in Swedish.
    public static final String ADDRESS = "/sv/bilder-och-filmer";

    private static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nHej.\n";

    /// More than is in memory at a time when it is sent. No browser has to play it.
    static final byte[] FILM = new byte[600_000];

    private static final String YAML = """
            kind: information
            documents:
              form.pdf: sv
            media:
              - file: film.mp4
                sign-language: true
                captions: {sv: film.sv.vtt, ar: film.ar.vtt}
              - file: sound.mp3
            """;

    static final String TEXT = """
            ![](line.png "decorative")

            ![En kvinna öppnar en dörr](door.png "Foto: Anna Ek")

            Fyll i [blanketten](form.pdf).

            ## Så öppnar du dörren {#transcript-film}

            En kvinna går fram till en dörr och öppnar den.

            ## Välkommen in {#transcript-sound}

            Vi hälsar dig välkommen.

            ## Blanketten i korthet {#summary-form}

            Blanketten frågar efter ditt namn och din adress.
            """;

    private MediaPage() {}

    /// Imports it.
    public static void takeIn() {
        new Random(1).nextBytes(FILM);
        PortalTest.imported(content("kind: information"));
    }

    /// Takes it away again: other tests count the pages there are.
    public static void archive() {
        PortalTest.imported(content("archived: 2016-12-31\nkind: information"));
    }

    private static ContentZip content(String kind) {
        var key = "pictures-and-films";
        return new ContentZip()
                .page(key, YAML.replace("kind: information", kind), "Bilder och filmer", "bilder-och-filmer", TEXT)
                .file(key + "/ar.md", ContentZip.markdown("صور وأفلام", "pictures", TEXT))
                .file(key + "/line.png", picture(900, 10))
                .file(key + "/door.png", picture(2000, 1000))
                .file(key + "/film.mp4", FILM)
                .file(key + "/film.sv.vtt", CAPTIONS)
                .file(key + "/film.ar.vtt", CAPTIONS)
                .file(key + "/sound.mp3", new byte[2_000_000])
                .file(key + "/form.pdf", new byte[119_600]);
    }

    static byte[] picture(int width, int height) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

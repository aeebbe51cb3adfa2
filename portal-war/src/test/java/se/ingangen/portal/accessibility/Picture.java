package se.ingangen.portal.accessibility;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// What a page looks like, in pixels.
record Picture(BufferedImage pixels) {

    /// A difference of three channels together that a person could see.
    private static final int VISIBLE = 24;

    static Picture of(byte[] png) {
        try {
            return new Picture(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The part of it that a box covers.
    Picture part(int x, int y, int width, int height) {
        return new Picture(pixels.getSubimage(
                x, y, Math.min(width, pixels.getWidth() - x), Math.min(height, pixels.getHeight() - y)));
    }

    /// How many pixels have changed so that the change itself has a contrast of 3 : 1.
    int changedPixels(Picture other) {
        var changed = 0;
        for (var y = 0; y < Math.min(pixels.getHeight(), other.pixels.getHeight()); y++) {
            for (var x = 0; x < Math.min(pixels.getWidth(), other.pixels.getWidth()); x++) {
                changed += isChanged(pixels.getRGB(x, y), other.pixels.getRGB(x, y)) ? 1 : 0;
            }
        }
        return changed;
    }

    private static boolean isChanged(int one, int two) {
        var difference =
                Math.abs(red(one) - red(two)) + Math.abs(green(one) - green(two)) + Math.abs(blue(one) - blue(two));
        if (difference < VISIBLE) {
            return false;
        }
        var a = luminance(one);
        var b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3;
    }

    private static double luminance(int pixel) {
        return 0.2126 * linear(red(pixel)) + 0.7152 * linear(green(pixel)) + 0.0722 * linear(blue(pixel));
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int red(int pixel) {
        return pixel >> 16 & 0xff;
    }

    private static int green(int pixel) {
        return pixel >> 8 & 0xff;
    }

    private static int blue(int pixel) {
        return pixel & 0xff;
    }
}

package se.ingangen.content.eservice.attachment;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/// Turns a picture as its camera was held, in the memory that it has.
///
/// Mirroring swaps pixels in place, and a picture on its side is the same bytes read by columns. A
/// second picture beside the first would double the memory.
final class Upright {

    private Upright() {}

    /// @param orientation as in Exif: 2 mirrored, 3 upside down, 4 both; 5 to 8 the same on the side
    static BufferedImage of(BufferedImage image, int orientation) {
        if (orientation == 1 || !(image.getSampleModel() instanceof ComponentSampleModel)) {
            return image;
        }
        var model = (ComponentSampleModel) image.getSampleModel();
        var bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var pixel = model.getPixelStride();
        var line = model.getScanlineStride();
        if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) {
            mirrorLines(bytes, image.getWidth(), image.getHeight(), pixel, line);
        }
        if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) {
            turnOver(bytes, image.getHeight(), line);
        }
        return orientation >= 5 ? byColumns(image, model) : image;
    }

    private static BufferedImage byColumns(BufferedImage image, ComponentSampleModel model) {
        var turned = new ComponentSampleModel(
                model.getDataType(),
                image.getHeight(),
                image.getWidth(),
                model.getScanlineStride(),
                model.getPixelStride(),
                model.getBandOffsets());
        var raster = Raster.createWritableRaster(turned, image.getRaster().getDataBuffer(), null);
        return new BufferedImage(image.getColorModel(), raster, false, null);
    }

    private static void mirrorLines(byte[] bytes, int width, int height, int pixel, int line) {
        for (var y = 0; y < height; y++) {
            var left = y * line;
            for (var right = left + (width - 1) * pixel; left < right; left += pixel, right -= pixel) {
                for (var band = 0; band < pixel; band++) {
                    swap(bytes, left + band, right + band);
                }
            }
        }
    }

    private static void turnOver(byte[] bytes, int height, int line) {
        var kept = new byte[line];
        for (int top = 0, bottom = height - 1; top < bottom; top++, bottom--) {
            System.arraycopy(bytes, top * line, kept, 0, line);
            System.arraycopy(bytes, bottom * line, bytes, top * line, line);
            System.arraycopy(kept, 0, bytes, bottom * line, line);
        }
    }

    private static void swap(byte[] bytes, int a, int b) {
        var kept = bytes[a];
        bytes[a] = bytes[b];
        bytes[b] = kept;
    }
}

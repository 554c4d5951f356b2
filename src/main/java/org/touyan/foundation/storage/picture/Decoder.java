package org.touyan.foundation.storage.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;

import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.touyan.foundation.shared.RuleBroken;

/** Reads pixels. Looks at the size in the head before it takes memory for them. */
final class Decoder {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int ENOUGH = 3200;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Decoder() {}

    static BufferedImage decode(Format format, byte[] bytes) {
        if (format == Format.WEBP && !Webp.isWhole(bytes)) {
            throw RuleBroken.because("storage.unreadable");
        }
        if (format == Format.WEBP && Webp.mostPixels(bytes) > MOST_PIXELS) {
            throw RuleBroken.because("storage.too-many-pixels");
        }
        ImageReader reader = format.reader();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            return decode(reader);
        } catch (IOException | RuntimeException e) {
            throw e instanceof RuleBroken refused ? refused : RuleBroken.because("storage.unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw RuleBroken.because("storage.too-many-pixels");
        }
        int step = Math.max(1, Math.max(width, height) / ENOUGH);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        var patience = new Patience(System.nanoTime() + PATIENCE.toNanos());
        reader.addIIOReadProgressListener(patience);
        BufferedImage image = reader.read(0, param);
        if (patience.lost) {
            throw new IIOException("took longer than " + PATIENCE);
        }
        return image;
    }

    /** Stops a picture that was built to take for ever. */
    private static final class Patience implements IIOReadProgressListener {

        private final long deadline;
        private boolean lost;

        private Patience(long deadline) {
            this.deadline = deadline;
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            if (System.nanoTime() - deadline > 0) {
                lost = true;
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}

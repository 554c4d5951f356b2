package org.touyan.foundation.storage.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Picture;

/** Takes an upload and gives back a clean picture. Two at a time: pixels are heavy. */
@Component
public class Pictures {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int SIDE = 1600;
    private static final int THUMB_SIDE = 320;
    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @throws RuleBroken in words, when it is no picture, too large or not readable */
    public Picture redraw(String name, InputStream content) {
        byte[] bytes = read(content);
        Format format = Format.of(bytes).orElseThrow(() -> RuleBroken.because("storage.no-picture"));
        takePlace();
        try {
            return redraw(name, format, bytes);
        } finally {
            places.release();
        }
    }

    /**
     * The pages of a PDF, each as a picture; or the one picture that it is.
     *
     * @throws RuleBroken in words, when it is neither
     */
    public List<Picture> pages(String name, InputStream content) {
        byte[] bytes = read(content);
        if (!PdfPages.is(bytes)) {
            return List.of(redraw(name, new ByteArrayInputStream(bytes)));
        }
        takePlace();
        try {
            return PdfPages.draw(bytes).stream().map(page -> picture(name, Drawing.fit(page, SIDE))).toList();
        } finally {
            places.release();
        }
    }

    private static byte[] read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw RuleBroken.because("storage.too-large", MOST_BYTES / (1024 * 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off", e);
        }
    }

    @BusinessRule(id = "STO-2", says = "Pictures are drawn anew before they are kept: no place, no author, no device stays in them.", source = "PIPL Art. 6")
    private static Picture redraw(String name, Format format, byte[] bytes) {
        BufferedImage full = Drawing.upright(Drawing.fit(Decoder.decode(format, bytes), SIDE), Turn.of(format, bytes));
        return picture(name, full);
    }

    private static Picture picture(String name, BufferedImage full) {
        BufferedImage thumb = Drawing.fit(full, THUMB_SIDE);
        return new Picture(name, full.getWidth(), full.getHeight(), Drawing.jpeg(full), Drawing.jpeg(thumb));
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw RuleBroken.because("storage.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RuleBroken.because("storage.busy");
        }
    }
}

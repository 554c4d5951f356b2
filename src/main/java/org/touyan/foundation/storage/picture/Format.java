package org.touyan.foundation.storage.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.touyan.foundation.shared.RuleBroken;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/** What a file is by its first bytes. Its name and the browser's word for it say nothing. */
enum Format {
    JPEG, PNG, GIF, WEBP, HEIC;

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1",
            "avif", "avis");

    /** @throws RuleBroken in words, when nothing here can open it */
    ImageReader reader() {
        return switch (this) {
            case JPEG, PNG, GIF -> ImageIO.getImageReadersByFormatName(name()).next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case HEIC -> throw RuleBroken.because("storage.heic");
        };
    }

    static Optional<Format> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (head.length() >= 12 && head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (head.length() >= 12 && head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8, 12))) {
            return Optional.of(HEIC);
        }
        return Optional.empty();
    }
}

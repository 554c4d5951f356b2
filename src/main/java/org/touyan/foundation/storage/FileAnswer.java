package org.touyan.foundation.storage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.touyan.foundation.shared.NotAllowed;

/**
 * A stored file as an answer to the browser. For modules that show files under an address of their own, like an asker's
 * photos below his secret link.
 */
public final class FileAnswer {

    /** The header in which a browser says which site wants the file. */
    public static final String SITE = "Sec-Fetch-Site";

    private static final Duration KEPT_BY_BROWSER = Duration.ofHours(1);

    private FileAnswer() {}

    /**
     * @param site the value of the header {@link #SITE}, null when the browser is too old to send it
     * @throws NotAllowed when a page of another site asks
     */
    public static ResponseEntity<byte[]> of(StoredFile file, @Nullable String site) {
        return of(file, site, KEPT_BY_BROWSER);
    }

    /**
     * @param kept how long the browser of one person may show it without asking again
     * @throws NotAllowed when a page of another site asks
     */
    public static ResponseEntity<byte[]> of(StoredFile file, @Nullable String site, Duration kept) {
        if ("cross-site".equals(site)) {
            throw new NotAllowed("a page of another site asks for a file");
        }
        var disposition = ContentDisposition.inline().filename(SafeName.of(file.name()), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(kept).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.bytes());
    }
}

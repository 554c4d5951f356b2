package org.touyan.foundation.storage.serve;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.StoredFile;

/** Shows a file to whoever may see it. Pages of other sites may not embed it. */
@RestController
class FileController {

    private static final Duration KEPT_BY_BROWSER = Duration.ofHours(1);

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String site) {
        refuseOtherSites(site);
        return answer(files.read(new FileId(id)));
    }

    @GetMapping("/files/{id}/thumb")
    ResponseEntity<byte[]> thumb(@PathVariable UUID id,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String site) {
        refuseOtherSites(site);
        return answer(files.thumb(new FileId(id)));
    }

    private static void refuseOtherSites(@Nullable String site) {
        if ("cross-site".equals(site)) {
            throw new NotAllowed("a page of another site asks for a file");
        }
    }

    private static ResponseEntity<byte[]> answer(StoredFile file) {
        var disposition = ContentDisposition.inline().filename(SafeName.of(file.name()), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(KEPT_BY_BROWSER).cachePrivate().immutable())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.bytes());
    }
}

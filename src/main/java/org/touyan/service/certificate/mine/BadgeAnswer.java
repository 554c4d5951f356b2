package org.touyan.service.certificate.mine;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A badge as a file, in the media type of the W3C for secured credentials. */
final class BadgeAnswer {

    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc+jwt");

    private BadgeAnswer() {}

    static ResponseEntity<byte[]> of(String badge, String name) {
        return ResponseEntity.ok()
                .contentType(CREDENTIAL)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(badge.getBytes(StandardCharsets.US_ASCII));
    }
}

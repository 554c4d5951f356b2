package org.touyan.foundation.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.shared.NotFound;

@RestController
class AssetsController {

    private static final CacheControl FOREVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache();
    private static final String WORKER = "worker.js";
    private static final String WHERE_IT_WORKS = "/me";

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{*name}")
    ResponseEntity<byte[]> asset(@PathVariable String name, HttpServletRequest request) {
        String file = name.substring(1);
        return assets.hashed(file)
                .map(a -> send(file, a, FOREVER, request))
                .or(() -> assets.plain(file).map(a -> send(file, a, ASK_EACH_TIME, request)))
                .orElseThrow(() -> new NotFound("asset " + file));
    }

    private static ResponseEntity<byte[]> send(String name, Asset asset, CacheControl cache, HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean zipped = accepts != null && accepts.contains("gzip") && asset.worthZipping();
        var answer = ResponseEntity.ok()
                .cacheControl(cache)
                .eTag(asset.hash() + (zipped ? "z" : ""))
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (name.equals(WORKER)) {
            answer.header("Service-Worker-Allowed", WHERE_IT_WORKS);
        }
        if (zipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(asset.content(zipped));
    }
}

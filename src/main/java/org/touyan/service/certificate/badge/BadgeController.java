package org.touyan.service.certificate.badge;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What readers of badges ask for: who signs, with which keys, and what does not hold any more. No account, nothing kept. */
@Controller
class BadgeController {

    private static final Duration FRESH = Duration.ofHours(1);

    private final Badges badges;
    private final Credentials credentials;

    BadgeController(Badges badges, Credentials credentials) {
        this.badges = badges;
        this.credentials = credentials;
    }

    @GetMapping("/badges/keys.json")
    ResponseEntity<String> keys() {
        return json(badges.keySet());
    }

    @GetMapping("/badges/issuer.json")
    ResponseEntity<String> issuer() {
        return json(credentials.profile());
    }

    @GetMapping("/badges/revoked.json")
    ResponseEntity<String> revoked() {
        return json(badges.revoked());
    }

    private static ResponseEntity<String> json(String body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.maxAge(FRESH)).body(body);
    }
}

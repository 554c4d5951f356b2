package org.touyan.foundation.notification.link;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** Follows the link of a text message. */
@Controller
class ShortLinkController {

    private static final Pattern CODE = Pattern.compile("[1-9A-HJ-NP-Za-km-z]{10}");

    private final ShortLinks links;
    private final Misses misses;

    ShortLinkController(ShortLinks links, Misses misses) {
        this.links = links;
        this.misses = misses;
    }

    @GetMapping("/m/{code}")
    Answer follow(@PathVariable String code, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (misses.tooMany(address)) {
            return Html.with(HttpStatus.TOO_MANY_REQUESTS, new LinkExpiredPage()).header("Retry-After", "600");
        }
        Optional<String> target = CODE.matcher(code).matches()
                ? Acting.doing(Actor.SYSTEM, () -> links.target(code))
                : Optional.empty();
        if (target.isEmpty()) {
            misses.count(address);
            return Html.with(HttpStatus.NOT_FOUND, new LinkExpiredPage());
        }
        return Redirect.to(target.get());
    }
}

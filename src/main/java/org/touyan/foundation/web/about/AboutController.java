package org.touyan.foundation.web.about;

import java.time.Duration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.web.Html;

@Controller
class AboutController {

    private static final Duration KEEP = Duration.ofMinutes(5);

    @GetMapping("/about")
    Html about() {
        return page("about");
    }

    @GetMapping("/accessibility")
    Html accessibility() {
        return page("accessibility");
    }

    @GetMapping("/privacy")
    Html privacy() {
        return page("privacy");
    }

    private static Html page(String key) {
        return Html.of(new TextPage(key)).cacheable(KEEP);
    }
}

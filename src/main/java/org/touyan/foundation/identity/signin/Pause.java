package org.touyan.foundation.identity.signin;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Page;

/** Too many tries: 429, with the time to come back. */
final class Pause {

    private Pause() {}

    static Html tell(Duration wait, Page page) {
        return Html.with(HttpStatus.TOO_MANY_REQUESTS, page)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
    }

    /** Rounded up: who comes back then is let in. */
    static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }
}

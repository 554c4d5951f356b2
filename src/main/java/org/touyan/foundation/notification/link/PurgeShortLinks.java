package org.touyan.foundation.notification.link;

import java.time.Duration;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Chore;

/** Takes away links that have expired. */
@Component
class PurgeShortLinks implements Chore {

    private final ShortLinks links;

    PurgeShortLinks(ShortLinks links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "notification.purge-short-links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        links.purge();
    }
}

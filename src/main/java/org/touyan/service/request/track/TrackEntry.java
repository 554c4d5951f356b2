package org.touyan.service.request.track;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.web.NavEntry;

/** The way to finding one's own request again. */
@Configuration(proxyBeanMethods = false)
class TrackEntry {

    @Bean
    NavEntry trackLink() {
        return new NavEntry("track", "public", "request.track.nav", "search", "/track", Set.of(), 40);
    }
}

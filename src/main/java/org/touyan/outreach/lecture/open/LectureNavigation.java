package org.touyan.outreach.lecture.open;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where lectures hang in the navigation. */
@Configuration(proxyBeanMethods = false)
class LectureNavigation {

    @Bean
    NavEntry openTalksEntry() {
        return new NavEntry("open-talks", "foot", "lecture.nav", "mic", "/talks", Set.of(), 12);
    }

    @Bean
    NavEntry deskTalksEntry() {
        return new NavEntry("desk-talks", "service", "lecture.nav", "mic", "/desk/talks",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 45);
    }

    @Bean
    NavEntry orgTalksEntry() {
        return new NavEntry("org-talks", "service", "lecture.nav", "mic", "/org/talks", Set.of(Role.ENTERPRISE_UNION), 45);
    }
}

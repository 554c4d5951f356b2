package org.touyan.people.mentoring.show;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where the contracts hang in the navigation. */
@Configuration(proxyBeanMethods = false)
class MentoringNavigation {

    @Bean
    NavEntry deskMentoringEntry() {
        return new NavEntry("mentoring", "people", "mentoring.title", "school", "/desk/mentoring",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 30);
    }

    @Bean
    NavEntry orgMentoringEntry() {
        return new NavEntry("mentoring", "people", "mentoring.title", "school", "/org/mentoring", Set.of(Role.ENTERPRISE_UNION),
                30);
    }
}

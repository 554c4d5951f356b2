package org.touyan.people.roster.list;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where the pages about people hang in the navigation. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry("people", "people", "roster.nav.people", "card", "/desk/people",
                Set.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 10);
    }

    @Bean
    NavEntry expertsEntry() {
        return new NavEntry("experts", "public", "roster.nav.experts", "award", "/experts", Set.of(), 20);
    }

    @Bean
    NavEntry freeEntry() {
        return new NavEntry("free", "me", "roster.nav.free", "clock", "/me/free", Set.of(Role.EXPERT), 30);
    }
}

package org.touyan.people.roster.base;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where the pages about houses hang in the navigation. */
@Configuration(proxyBeanMethods = false)
class BaseNavigation {

    @Bean
    NavEntry basesEntry() {
        return new NavEntry("bases", "people", "roster.base.nav", "home", "/desk/bases",
                Set.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 14);
    }

    @Bean
    NavEntry openBasesEntry() {
        return new NavEntry("open-bases", "foot", "roster.base.nav", "home", "/bases", Set.of(), 12);
    }
}

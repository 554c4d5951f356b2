package org.touyan.insight.impact.page;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ImpactNavigation {

    @Bean
    NavEntry impactEntry() {
        return new NavEntry("impact", "public", "impact.nav", "chart", "/impact", Set.of(), 30);
    }

    @Bean
    NavEntry todayEntry() {
        return new NavEntry("today", "service", "impact.today.nav", "home", "/desk",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.AUDITOR), 0);
    }

    @Bean
    NavEntry leadEntry() {
        return new NavEntry("lead", "service", "impact.lead.nav", "goose", "/lead", Set.of(Role.CITY_LEADER, Role.CITY_STAFF), 1);
    }

    @Bean
    NavEntry orgEntry() {
        return new NavEntry("org", "service", "impact.today.nav", "home", "/org", Set.of(Role.ENTERPRISE_UNION), 0);
    }
}

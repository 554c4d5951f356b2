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
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.ENTERPRISE_UNION), 0);
    }
}

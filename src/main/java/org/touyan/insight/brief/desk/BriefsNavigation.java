package org.touyan.insight.brief.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class BriefsNavigation {

    @Bean
    NavEntry briefsEntry() {
        return new NavEntry("briefs", "impact", "brief.nav", "report", "/desk/briefs",
                Set.of(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 40);
    }

    @Bean
    NavEntry openBriefsEntry() {
        return new NavEntry("open-briefs", "foot", "brief.nav", "report", "/briefs", Set.of(), 14);
    }
}

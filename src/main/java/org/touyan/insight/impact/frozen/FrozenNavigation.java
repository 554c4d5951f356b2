package org.touyan.insight.impact.frozen;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class FrozenNavigation {

    @Bean
    NavEntry frozenEntry() {
        return new NavEntry("frozen", "impact", "impact.frozen.title", "seal", "/desk/figures",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 40);
    }
}

package org.touyan.insight.impact.page;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ImpactNavigation {

    @Bean
    NavEntry impactEntry() {
        return new NavEntry("impact", "public", "impact.nav", "chart", "/impact", Set.of(), 30);
    }
}

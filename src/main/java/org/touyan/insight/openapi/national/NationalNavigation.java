package org.touyan.insight.openapi.national;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class NationalNavigation {

    @Bean
    NavEntry nationalEntry() {
        return new NavEntry("national", "impact", "openapi.national.nav", "up", "/desk/national", Set.of(Role.CITY_STAFF), 80);
    }
}

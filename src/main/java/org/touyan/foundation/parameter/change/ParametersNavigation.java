package org.touyan.foundation.parameter.change;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ParametersNavigation {

    @Bean
    NavEntry parameters() {
        return new NavEntry("parameters", "system", "parameter.title", "gear", "/desk/parameters",
                Set.of(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN),
                20);
    }
}

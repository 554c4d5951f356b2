package org.touyan.foundation.audit.read;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class TrailNavigation {

    @Bean
    NavEntry trail() {
        return new NavEntry("audit", "system", "audit.title", "history", "/desk/audit",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN),
                90);
    }
}

package org.touyan.service.certificate.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class DeskNavigation {

    static final String KEY = "certificates-desk";

    @Bean
    NavEntry certificatesEntry() {
        return new NavEntry(KEY, "service", "certificate.desk.nav", "cert", "/desk/certificates",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 55);
    }
}

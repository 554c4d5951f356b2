package org.touyan.foundation.paper.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where the register hangs in the navigation. */
@Configuration(proxyBeanMethods = false)
class RegisterNavigation {

    @Bean
    NavEntry registerEntry() {
        return new NavEntry("desk-papers", "impact", "paper.register", "stamp", "/desk/papers",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 80);
    }
}

package org.touyan.service.menu.open;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where the lists hang in the navigation. */
@Configuration(proxyBeanMethods = false)
class MenuNavigation {

    @Bean
    NavEntry openMenuEntry() {
        return new NavEntry("menu", "public", "menu.nav", "tasks", "/menu", Set.of(), 5);
    }

    @Bean
    NavEntry deskMenuEntry() {
        return new NavEntry("desk-menu", "service", "menu.desk.nav", "tasks", "/desk/menu",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 40);
    }
}

package org.touyan.outreach.workshop.open;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where the workshops hang in the navigation. */
@Configuration(proxyBeanMethods = false)
class WorkshopNavigation {

    @Bean
    NavEntry openWorkshopsEntry() {
        return new NavEntry("workshops", "foot", "workshop.title", "live", "/workshops", Set.of(), 9);
    }

    @Bean
    NavEntry orgWorkshopsEntry() {
        return new NavEntry("org-workshops", "service", "workshop.title", "live", "/org/workshops", Set.of(Role.ENTERPRISE_UNION),
                46);
    }

    @Bean
    NavEntry deskWorkshopsEntry() {
        return new NavEntry("desk-workshops", "service", "workshop.title", "live", "/desk/workshops",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 46);
    }
}

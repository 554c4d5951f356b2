package org.touyan.insight.casefile.list;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class RequestListNavigation {

    private static final Set<Role> READERS = Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR,
            Role.ENTERPRISE_UNION);

    @Bean
    NavEntry requestListEntry() {
        return new NavEntry("requests", "service", "casefile.nav", "help", "/desk/requests", READERS, 20);
    }

    /** The search field at the top of every desk page. */
    @Bean
    NavEntry findEntry() {
        return new NavEntry("find", "bar", "casefile.list.find", "search", "/desk/requests", READERS, 0);
    }
}

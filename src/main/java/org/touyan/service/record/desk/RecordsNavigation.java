package org.touyan.service.record.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class RecordsNavigation {

    static final String KEY = "records";

    @Bean
    NavEntry recordsEntry() {
        return new NavEntry(KEY, "service", "record.list.title", "history", "/desk/records",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.ENTERPRISE_UNION), 50);
    }
}

package org.touyan.insight.report.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ReportsNavigation {

    static final String KEY = "reports";

    @Bean
    NavEntry reportsEntry() {
        return new NavEntry(KEY, "impact", "report.nav", "report", "/desk/reports",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 50);
    }
}

package org.touyan.insight.report.open;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class StatementNavigation {

    @Bean
    NavEntry statementsEntry() {
        return new NavEntry("statements", "foot", "report.statements", "report", "/impact/statements", Set.of(), 14);
    }
}

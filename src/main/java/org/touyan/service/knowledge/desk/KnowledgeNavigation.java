package org.touyan.service.knowledge.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class KnowledgeNavigation {

    @Bean
    NavEntry deskAnswersEntry() {
        return new NavEntry("desk-answers", "service", "knowledge.nav", "sheet", "/desk/answers",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF), 70);
    }

    @Bean
    NavEntry openAnswersEntry() {
        return new NavEntry("answers", "foot", "knowledge.public", "sheet", "/answers", Set.of(), 5);
    }
}

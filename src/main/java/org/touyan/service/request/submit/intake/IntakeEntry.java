package org.touyan.service.request.submit.intake;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** The way to writing down a call. */
@Configuration(proxyBeanMethods = false)
class IntakeEntry {

    @Bean
    NavEntry intakeLink() {
        return new NavEntry("intake", "service", "request.intake.nav", "phone", "/desk/requests/new",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF), 15);
    }
}

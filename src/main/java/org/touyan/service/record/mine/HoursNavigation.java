package org.touyan.service.record.mine;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class HoursNavigation {

    @Bean
    NavEntry hoursEntry() {
        return new NavEntry("mine", "me", "record.mine.nav", "history", "/me/hours", Set.of(Role.EXPERT), 40);
    }
}

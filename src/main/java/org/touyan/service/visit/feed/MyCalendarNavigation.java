package org.touyan.service.visit.feed;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class MyCalendarNavigation {

    @Bean
    NavEntry myCalendarEntry() {
        return new NavEntry("my-calendar", "me", "visit.nav.calendar", "cal", "/me/calendar", Set.of(Role.EXPERT), 20);
    }
}

package org.touyan.service.visit.calendar;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavEntry calendarEntry() {
        return new NavEntry("calendar", "service", "visit.calendar.title", "cal", "/desk/calendar",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF), 20);
    }
}

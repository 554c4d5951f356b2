package org.touyan.foundation.notification.stuck;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;
import org.touyan.foundation.web.NavEntry;

/** The way to what is stuck, with its number. */
@Configuration(proxyBeanMethods = false)
class StuckConfiguration {

    @Bean
    NavEntry stuck() {
        return new NavEntry("stuck", "system", "notification.stuck.nav", "warn", "/desk/stuck",
                Set.of(Role.SYSTEM_ADMIN, Role.CITY_STAFF), 60);
    }

    @Bean
    NavBadge stuckCount(StuckQuery stuck) {
        return new NavBadge() {

            @Override
            public String key() {
                return "stuck";
            }

            @Override
            public int count() {
                return Math.toIntExact(stuck.total());
            }
        };
    }
}

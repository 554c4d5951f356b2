package org.touyan.foundation.privacy.answer;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;
import org.touyan.foundation.web.NavEntry;

/** Where complaints are made, and where they are answered. */
@Configuration(proxyBeanMethods = false)
class ComplaintsConfiguration {

    @Bean
    NavEntry feedback() {
        return new NavEntry("feedback", "foot", "privacy.feedback.nav", "msgs", "/feedback", Set.of(), 40);
    }

    @Bean
    NavEntry complaints() {
        return new NavEntry("complaints", "service", "privacy.complaints.title", "msgs", "/desk/complaints",
                Set.of(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 80);
    }

    @Bean
    NavBadge openComplaints(ComplaintsQuery complaints) {
        return new NavBadge() {

            @Override
            public String key() {
                return "complaints";
            }

            @Override
            public int count() {
                return complaints.count(false);
            }
        };
    }
}

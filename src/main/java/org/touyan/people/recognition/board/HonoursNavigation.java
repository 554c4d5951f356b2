package org.touyan.people.recognition.board;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.approval.PostedKind;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;
import org.touyan.people.recognition.domain.Nomination;

@Configuration(proxyBeanMethods = false)
class HonoursNavigation {

    @Bean
    NavEntry honoursEntry() {
        return new NavEntry("honours", "people", "recognition.nav.honours", "award", "/desk/honours",
                Set.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 40);
    }

    @Bean
    PostedKind postedNomination() {
        return new PostedKind(Nomination.KIND, "recognition.posted.kind", "recognition.posted.intro",
                "/desk/honours/nominations/", false, true);
    }
}

package org.touyan.people.roster.team;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where the pages about teams hang in the navigation. */
@Configuration(proxyBeanMethods = false)
class TeamNavigation {

    @Bean
    NavEntry teamsEntry() {
        return new NavEntry("teams", "people", "roster.team.nav", "people", "/desk/teams",
                Set.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 12);
    }

    @Bean
    NavEntry openTeamsEntry() {
        return new NavEntry("open-teams", "foot", "roster.team.nav", "people", "/teams", Set.of(), 10);
    }
}

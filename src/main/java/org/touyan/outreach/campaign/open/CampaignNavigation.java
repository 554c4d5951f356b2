package org.touyan.outreach.campaign.open;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

/** Where the campaign hangs in the navigation. */
@Configuration(proxyBeanMethods = false)
class CampaignNavigation {

    @Bean
    NavEntry openCampaignEntry() {
        return new NavEntry("campaign", "foot", "campaign.title", "factory", "/campaign", Set.of(), 8);
    }

    @Bean
    NavEntry orgCampaignEntry() {
        return new NavEntry("org-campaign", "service", "campaign.title", "factory", "/org/campaign",
                Set.of(Role.ENTERPRISE_UNION),
                45);
    }

    @Bean
    NavEntry deskCampaignEntry() {
        return new NavEntry("desk-campaign", "service", "campaign.title", "factory", "/desk/campaign",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 45);
    }
}

package org.touyan.foundation.organization.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.organization.domain.Desk;
import org.touyan.foundation.web.NavEntry;

/** Where the list stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    NavEntry bodiesInTheNavigation() {
        return new NavEntry("orgs", "people", "organization.nav", "factory", "/desk/orgs", Desk.READERS, 30);
    }
}

package org.touyan.people.studio.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.approval.PostedKind;
import org.touyan.foundation.web.NavEntry;
import org.touyan.people.studio.domain.Studio;

@Configuration(proxyBeanMethods = false)
class StudioNavigation {

    @Bean
    NavEntry studiosEntry() {
        return new NavEntry("studios", "people", "studio.nav.desk", "bulb", "/desk/studios", StudiosQuery.READERS, 35);
    }

    @Bean
    NavEntry openStudiosEntry() {
        return new NavEntry("open-studios", "foot", "studio.nav.open", "bulb", "/studios", Set.of(), 55);
    }

    @Bean
    PostedKind postedStudio() {
        return new PostedKind(Studio.KIND, "studio.posted.kind", "studio.posted.intro", "/desk/studios/");
    }
}

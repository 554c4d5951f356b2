package org.touyan.insight.story.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class StoryNavigation {

    @Bean
    NavEntry storyDeskEntry() {
        return new NavEntry("desk-stories", "impact", "story.desk.nav", "sheet", "/desk/stories",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF), 60);
    }

    @Bean
    NavEntry openStoriesEntry() {
        return new NavEntry("stories", "foot", "story.nav", "sheet", "/stories", Set.of(), 6);
    }

    @Bean
    NavEntry honourWallEntry() {
        return new NavEntry("open-honours", "foot", "story.wall.nav", "award", "/honours", Set.of(), 7);
    }
}

package org.touyan.insight.replay.load;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The replay lives on the day of the article. */
@Configuration(proxyBeanMethods = false)
@Profile("replay")
class ReplayConfiguration {

    @Bean
    @Primary
    ReplayClock replayClock() {
        return new ReplayClock();
    }
}

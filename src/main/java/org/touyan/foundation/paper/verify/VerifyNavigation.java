package org.touyan.foundation.paper.verify;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.web.NavEntry;

/** The way to the question whether a paper is ours. */
@Configuration(proxyBeanMethods = false)
class VerifyNavigation {

    @Bean
    NavEntry verifyEntry() {
        return new NavEntry("verify", "foot", "paper.verify.title", "check", "/verify", Set.of(), 9);
    }
}

package org.touyan.foundation.identity.account;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class AccountNavigation {

    private static final int LAST = 99;

    @Bean
    NavEntry ownAccountAtTheDesk() {
        return new NavEntry("account", "bar", "identity.account.title", "person", "/account", Set.of(), LAST);
    }

    @Bean
    NavEntry ownAccountOnThePhone() {
        return new NavEntry("account", "me", "identity.account.tab", "person", "/account", Set.of(), LAST);
    }

    @Bean
    NavEntry signIn() {
        return new NavEntry("login", "foot", "identity.sign-in.foot", "lock", "/login", Set.of(), LAST);
    }
}

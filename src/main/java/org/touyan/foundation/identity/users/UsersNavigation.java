package org.touyan.foundation.identity.users;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class UsersNavigation {

    @Bean
    NavEntry users() {
        return new NavEntry("users", "system", "identity.users.title", "people", "/desk/users",
                Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN), 10);
    }
}

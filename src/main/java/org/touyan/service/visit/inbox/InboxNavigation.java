package org.touyan.service.visit.inbox;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;
import org.touyan.foundation.web.NavEntry;
import org.touyan.service.dispatch.Invitations;

@Configuration(proxyBeanMethods = false)
class InboxNavigation {

    private static final String KEY = "tasks";

    @Bean
    NavEntry tasksEntry() {
        return new NavEntry(KEY, "me", "visit.nav.tasks", "tasks", "/me", Set.of(Role.EXPERT), 10);
    }

    @Component
    static class Waiting implements NavBadge {

        private final Invitations invitations;

        Waiting(Invitations invitations) {
            this.invitations = invitations;
        }

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public int count() {
            return invitations.waitingFor(Acting.current()).size();
        }
    }
}

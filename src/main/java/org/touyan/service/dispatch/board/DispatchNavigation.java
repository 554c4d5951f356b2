package org.touyan.service.dispatch.board;

import java.time.Clock;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class DispatchNavigation {

    private static final String KEY = "dispatch";

    @Bean
    NavEntry dispatchEntry() {
        return new NavEntry(KEY, "service", "dispatch.board.title", "board", "/desk/dispatch",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF), 10);
    }

    @Component
    static class Waiting implements NavBadge {

        private final QueueQuery queue;
        private final Clock clock;

        Waiting(QueueQuery queue, Clock clock) {
            this.queue = queue;
            this.clock = clock;
        }

        @Override
        public String key() {
            return KEY;
        }

        @Override
        @Transactional(readOnly = true)
        public int count() {
            return queue.counts(clock.instant()).waiting();
        }
    }
}

package org.touyan.foundation.notification.inbox;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;
import org.touyan.foundation.web.NavEntry;

/** The bell, at the desk and on the phone. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    NavEntry deskInbox() {
        Set<Role> desk = Arrays.stream(Role.values())
                .filter(role -> role.staff() || role.name().endsWith("_ADMIN"))
                .collect(Collectors.toUnmodifiableSet());
        return new NavEntry("inbox", "bar", "notification.inbox.nav", "bell", "/desk/inbox", desk, 10);
    }

    @Bean
    NavEntry myInbox() {
        return new NavEntry("me-inbox", "me", "notification.inbox.nav", "bell", "/me/inbox", Set.of(Role.EXPERT), 80);
    }

    @Bean
    NavBadge deskUnread(InboxQuery inbox) {
        return new Unread("inbox", inbox);
    }

    @Bean
    NavBadge myUnread(InboxQuery inbox) {
        return new Unread("me-inbox", inbox);
    }

    private record Unread(String key, InboxQuery inbox) implements NavBadge {

        @Override
        public int count() {
            var account = Acting.current().account();
            return account == null ? 0 : inbox.unread(account);
        }
    }
}

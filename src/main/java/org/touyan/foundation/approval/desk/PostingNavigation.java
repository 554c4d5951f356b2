package org.touyan.foundation.approval.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;
import org.touyan.foundation.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class PostingNavigation {

    private static final String DESK = "desk-postings";

    @Bean
    NavEntry deskPostingsEntry() {
        return new NavEntry(DESK, "people", "approval.nav.desk", "report", "/desk/postings", PostingDeskQuery.READERS, 45);
    }

    @Bean
    NavEntry postingsEntry() {
        return new NavEntry("postings", "foot", "approval.nav.postings", "award", "/notices", Set.<Role>of(), 60);
    }

    @Bean
    NavBadge deskPostingsBadge(PostingDeskQuery query) {
        return new NavBadge() {
            @Override
            public String key() {
                return DESK;
            }

            @Override
            public int count() {
                return query.waiting();
            }
        };
    }
}

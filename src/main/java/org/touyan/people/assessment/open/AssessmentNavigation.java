package org.touyan.people.assessment.open;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.touyan.foundation.approval.PostedKind;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavEntry;
import org.touyan.people.assessment.domain.Batch;

/** Where the assessments hang in the navigation. */
@Configuration(proxyBeanMethods = false)
class AssessmentNavigation {

    @Bean
    NavEntry deskAssessmentEntry() {
        return new NavEntry("assessment", "people", "assessment.title", "cert", "/desk/assessment",
                Set.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR), 40);
    }

    @Bean
    PostedKind postedBatch() {
        return new PostedKind(Batch.KIND, "assessment.posted.kind", "assessment.posted.intro", "/desk/assessment/batches/", true,
                false);
    }

    @Bean
    NavEntry orgAssessmentEntry() {
        return new NavEntry("assessment", "people", "assessment.title", "cert", "/org/assessment",
                Set.of(Role.ENTERPRISE_UNION), 40);
    }
}

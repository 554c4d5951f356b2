package org.touyan.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.touyan.foundation.paper.domain.Standing;
import org.touyan.foundation.shared.Steps;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.story.domain.Story;
import org.touyan.outreach.campaign.domain.Bounty;
import org.touyan.outreach.campaign.domain.Call;
import org.touyan.outreach.campaign.domain.Claim;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Pairing;
import org.touyan.outreach.lecture.domain.LectureBooking;
import org.touyan.outreach.lecture.domain.TopicVersion;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.roster.domain.HonourAward;
import org.touyan.people.studio.domain.Studio;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.knowledge.domain.Card;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.visit.domain.Visit;

/** {@code docs/states.md} says what the code says. */
class StatesPageTests {

    private static final Path PAGE = Path.of("docs/states.md");

    @Test
    void thePageOfStatesIsWhatTheCodeSays() {
        Written.says(PAGE, List
                .of(HelpRequest.STEPS, WorkOrder.STEPS, Visit.STEPS, ServiceRecord.STEPS, HonourAward.STEPS, Studio.STEPS,
                        Nomination.STEPS, Batch.STEPS,
                        MonthlyList.STEPS,
                        ServiceItem.STEPS, TopicVersion.STEPS, LectureBooking.STEPS, Call.STEPS, Demand.STEPS,
                        Pairing.STEPS, Bounty.STEPS, Claim.STEPS, Filing.STEPS,
                        Workshop.STEPS, Advisor.STEPS,
                        Standing.STEPS, Contract.STEPS, Card.STEPS, Report.STEPS, Story.STEPS, Brief.STEPS)
                .stream()
                .map(StatesPageTests::section)
                .collect(Collectors.joining("\n",
                        "# States\n\nWho may do what, from which state to which. Made from the tables in the code.\n\n", "")));
    }

    private static String section(Steps<?, ?> steps) {
        return "## " + steps.name() + "\n\n| act | from | to | who |\n|---|---|---|---|\n"
                + steps.table().stream().map(StatesPageTests::line).collect(Collectors.joining());
    }

    private static String line(Steps.Step<?, ?> step) {
        return "| %s | %s | %s | %s |\n".formatted(step.act(), words(step.from()), step.to(), words(step.who()));
    }

    private static String words(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}

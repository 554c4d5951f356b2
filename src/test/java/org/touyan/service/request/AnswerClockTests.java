package org.touyan.service.request;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;

import static org.assertj.core.api.Assertions.assertThat;

/** 2026-11-20 is a Friday; the first week of October is a holiday. */
@TouyanTest
@Import(RequestFixture.class)
class AnswerClockTests {

    @Autowired
    private RequestFixture world;

    @Autowired
    private AnswerClock due;

    @ParameterizedTest
    @CsvSource({"TODAY,2026-11-20T10:00,2026-11-20T12:00", "TODAY,2026-11-20T16:30,2026-11-23T09:00",
            "TODAY,2026-11-21T10:00,2026-11-23T09:00", "TODAY,2026-11-23T07:00,2026-11-23T09:00",
            "TODAY,2026-10-02T10:00,2026-10-08T09:00", "NORMAL,2026-11-20T10:00,2026-11-23T10:00",
            "NORMAL,2026-11-21T10:00,2026-11-23T17:30"})
    void theAnswerIsDueWhenPeopleAreAtWork(Urgency urgency, LocalDateTime asked, LocalDateTime expected) {
        assertThat(Beijing.time(world.as(Actor.SYSTEM, () -> due.triage(urgency, Beijing.at(asked))))).isEqualTo(expected);
    }
}

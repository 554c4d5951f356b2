package org.touyan.people.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.BatchState;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.FilingState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every act on a filing and a batch, in every state, by every role; and what a table cannot say. */
class AssessmentStepsTests {

    private static final OrgPath WHERE = new OrgPath("/33/3310/331083/331083101/b1/");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Standard SENIOR = new Standard("6-20-05-08", "一版", "3", 30, 70, 0, 60, "4", 4, 10, "依据");

    static Stream<Arguments> filings() {
        return Arrays.stream(FilingState.values()).flatMap(state -> Arrays.stream(FilingAct.values())
                .filter(act -> act != FilingAct.APPLY && act != FilingAct.FILE)
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    static Stream<Arguments> batches() {
        return Arrays.stream(BatchState.values()).flatMap(state -> Arrays.stream(BatchAct.values())
                .filter(act -> act != BatchAct.PLAN)
                .flatMap(act -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, act, role))));
    }

    @ParameterizedTest
    @MethodSource("filings")
    void aFilingGoesTheWayOfItsTable(FilingState state, FilingAct act, Role role) {
        Filing filing = new Filing(FilingId.next(), UUID.randomUUID(), WHERE, state, Office.CITY, "1 号", "0000", DAY, DAY, DAY,
                DAY.plusYears(3), null, 0);
        Runnable does = () -> filing.step(by(role), act, DAY, DAY);
        if (Filing.STEPS.allows(state, act, role)) {
            does.run();
            assertThat(filing.ended()).isEqualTo(act == FilingAct.EXIT || act == FilingAct.EXPIRE);
        } else {
            assertThatThrownBy(does::run).isInstanceOfAny(NotAllowed.class, Conflict.class);
            assertThat(filing.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void aBatchGoesTheWayOfItsTable(BatchState state, BatchAct act, Role role) {
        Batch batch = batch(state);
        if (Batch.STEPS.allows(state, act, role)) {
            batch.step(by(role), act);
            assertThat(batch.state()).isNotEqualTo(state);
        } else {
            assertThatThrownBy(() -> batch.step(by(role), act)).isInstanceOfAny(NotAllowed.class, Conflict.class);
            assertThat(batch.state()).isEqualTo(state);
        }
    }

    @Test
    void aMarkIsEnteredWhileItRunsAndCorrectedAfterwards() {
        for (BatchState state : BatchState.values()) {
            Batch batch = batch(state);
            switch (state) {
                case QUALIFIED -> {
                    assertThat(batch.marks(false)).isEqualTo(MarkKind.ENTRY);
                    assertThatThrownBy(() -> batch.marks(true)).isInstanceOf(RuleBroken.class);
                }
                case EXAMINED, SUPERVISED, RESULT_NOTICE -> {
                    assertThat(batch.marks(true)).isEqualTo(MarkKind.CORRECTION);
                    assertThatThrownBy(() -> batch.marks(false)).isInstanceOf(RuleBroken.class);
                }
                case PLANNED, PLAN_FILED, ENROLLING, NUMBERED, UPLOADED, QUERYABLE, ARCHIVED -> {
                    assertThatThrownBy(() -> batch.marks(true)).isInstanceOf(RuleBroken.class);
                    assertThatThrownBy(() -> batch.marks(false)).isInstanceOf(RuleBroken.class);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4,4,5,true", "4,3,9,false", "5,9,9,false", "3,4,5,true", ",,10,true", ",,9,false"})
    void whoIsAdmitted(String held, Integer after, int alone, boolean admitted) {
        assertThat(SENIOR.admits(held, after, alone)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"60,60,PASSED", "59.5,90,FAILED", "缺考,90,ABSENT", ",90,WAITING", "100,100,PASSED"})
    void whatCameOfIt(String theory, String practice, Standard.Result.Kind kind) {
        Map<Part, Given> marks = Map.of(Part.THEORY, Given.typed(theory == null ? "" : theory).orElseThrow(), Part.PRACTICE,
                Given.typed(practice).orElseThrow());
        assertThat(SENIOR.result(marks).kind()).isEqualTo(kind);
    }

    @Test
    void theResultIsWeighted() {
        Standard.Result result = SENIOR.result(Map.of(Part.THEORY, new Given(new BigDecimal("80"), false), Part.PRACTICE,
                new Given(new BigDecimal("71.5"), false)));
        assertThat(result.sum()).isEqualByComparingTo("74.1");
    }

    @ParameterizedTest
    @CsvSource({"Y000033000099263000001,3,true", "y000033000099263000001,3,true", "Y000033000099264000001,3,false",
            "Y000033000099253000001,3,false", "Y000133000099263000001,3,false", "Z000033000099263000001,3,false",
            "Y00003300009926300001,3,false", "AB12345678901234567890,T,true", "Y000033000099263000001,T,false"})
    void theFormOfACertificateNumber(String number, String level, boolean fine) {
        if (fine) {
            assertThat(CertificateNumber.check(number, "王建波", level, "0000", DAY)).hasSize(22);
        } else {
            assertThatThrownBy(() -> CertificateNumber.check(number, "王建波", level, "0000", DAY)).isInstanceOf(RuleBroken.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"101", "-5", "7.25", "八十", "1e2", "1000"})
    void whatIsNoMark(String typed) {
        assertThat(Given.typed(typed)).isEmpty();
    }

    private static Batch batch(BatchState state) {
        return new Batch(BatchId.next(), FilingId.next(), WHERE, "2026-JN-0001", state, "6-20-05-08", "一版", "3", "一车间", DAY,
                "1 号", DAY,
                null, "", null, "", null, null, null, null, "王主任", NOW, 0);
    }

    private static Actor by(Role role) {
        return new Actor(UUID.randomUUID(), "某人", role, WHERE, null, null);
    }
}

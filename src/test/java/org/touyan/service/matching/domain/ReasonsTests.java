package org.touyan.service.matching.domain;

import java.time.DayOfWeek;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.matching.HalfDay.Half;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.Reason.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.matching.domain.HelperFixture.CHUMEN;
import static org.touyan.service.matching.domain.HelperFixture.aMaster;
import static org.touyan.service.matching.domain.NeedFixture.LIMITS;
import static org.touyan.service.matching.domain.NeedFixture.MONDAY;
import static org.touyan.service.matching.domain.NeedFixture.theYellowLeaves;

class ReasonsTests {

    @Test
    void canSaysWhichSkillsAndHowManyYears() {
        assertThat(reason(theYellowLeaves(), aMaster(), Kind.CAN).key()).isEqualTo("matching.can.years");
        assertThat(reason(theYellowLeaves(), aMaster(), Kind.CAN).arguments()).containsExactly(List.of("文旦种植"), 31);
    }

    @Test
    void canLeavesOutYearsNobodyKnows() {
        assertThat(reason(theYellowLeaves(), aMaster().yearsUnknown(), Kind.CAN).key()).isEqualTo("matching.can.skills");
    }

    @Test
    void anOccupationInWhichTheSkillIsAtHomeCounts() {
        assertThat(reason(theYellowLeaves(), aMaster().skilledIn("5-01-02-02"), Kind.CAN).arguments().getFirst())
                .isEqualTo(List.of("文旦种植"));
    }

    @Test
    void whatIsWantedMostAndIsNotTheCraftIsAReservation() {
        assertThat(reason(theYellowLeaves(), aMaster().skilledIn("soil"), Kind.CRAFT).key()).isEqualTo("matching.craft.lacking");
        assertThat(kinds(theYellowLeaves(), aMaster())).doesNotContain(Kind.CRAFT);
    }

    @Test
    void nearIsWithinTheParameter() {
        assertThat(reason(theYellowLeaves(), aMaster(), Kind.NEAR).key()).isEqualTo("matching.near.local");
        assertThat(reason(theYellowLeaves(), aMaster().from(CHUMEN, "楚门", 15), Kind.NEAR).key()).isEqualTo("matching.near.town");
    }

    @Test
    void farIsBeyondIt() {
        assertThat(reason(theYellowLeaves(), aMaster().from(CHUMEN, "楚门", 31), Kind.FAR).arguments()).containsExactly("楚门", 31);
        assertThat(kinds(theYellowLeaves(), aMaster().from(CHUMEN, "楚门", 30))).doesNotContain(Kind.FAR);
    }

    @Test
    void aBoatIsAReservationEvenForThoseWhoTakeIt() {
        assertThat(reason(theYellowLeaves(), aMaster().overWater(60).takesBoat(), Kind.FAR).key()).isEqualTo("matching.far.boat");
    }

    @Test
    void freeNamesTheFirstHalfDayThatSuits() {
        var wednesdays = aMaster().freeOnlyOn(DayOfWeek.WEDNESDAY, Half.PM);
        assertThat(reason(theYellowLeaves(), wednesdays, Kind.FREE).arguments())
                .containsExactly(new HalfDay(MONDAY.plusDays(2), Half.PM));
    }

    @Test
    void aVisitTakesTheHalfDayAway() {
        var wednesdays = aMaster().freeOnlyOn(DayOfWeek.WEDNESDAY, Half.PM).busyOn(MONDAY.plusDays(2), Half.PM);
        assertThat(reason(theYellowLeaves(), wednesdays, Kind.TIME).key()).isEqualTo("matching.time.later");
        assertThat(reason(theYellowLeaves(), wednesdays, Kind.TIME).arguments())
                .containsExactly(new HalfDay(MONDAY.plusDays(9), Half.PM));
    }

    @Test
    void anotherDayIsNamedWhenTheWishedOneIsTaken() {
        var thursdays = aMaster().freeOnlyOn(DayOfWeek.THURSDAY, Half.AM);
        assertThat(reason(theYellowLeaves().on(MONDAY.plusDays(2), 13, 17), thursdays, Kind.TIME).arguments())
                .containsExactly(MONDAY.plusDays(2), new HalfDay(MONDAY.plusDays(3), Half.AM));
    }

    @Test
    void afterTheEndOfHisLicenceHeIsNotFree() {
        var need = theYellowLeaves().saying("machine", "想请人教焊不锈钢");
        var welder = aMaster().skilledIn("welding").freeOnlyOn(DayOfWeek.WEDNESDAY, Half.PM);
        assertThat(reason(need, welder.licensed("welding", MONDAY.plusDays(2)), Kind.FREE).arguments())
                .containsExactly(new HalfDay(MONDAY.plusDays(2), Half.PM));
        assertThat(reason(need, welder.licensed("welding", MONDAY.plusDays(1)), Kind.TIME).key()).isEqualTo("matching.time.none");
    }

    @Test
    void noFreeHalfDayAtAllIsSaid() {
        var never = aMaster().freeOnlyOn(DayOfWeek.SUNDAY, Half.PM).onLeave(MONDAY.plusDays(5), MONDAY.plusDays(30));
        assertThat(reason(theYellowLeaves(), never, Kind.TIME).key()).isEqualTo("matching.time.none");
    }

    @Test
    void whoeverHasNotSaidWhenIsToBeRung() {
        assertThat(reason(theYellowLeaves(), aMaster().hasNotSaidWhen(), Kind.TIME).key()).isEqualTo("matching.time.unknown");
    }

    @Test
    void turnCountsTheOrdersOfTheMonth() {
        assertThat(reason(theYellowLeaves(), aMaster(), Kind.TURN).arguments()).containsExactly(2);
        assertThat(reason(theYellowLeaves(), aMaster().thisMonth(0), Kind.TURN).key()).isEqualTo("matching.turn.first");
    }

    @Test
    void atTheCapTheMasterIsTired() {
        assertThat(reason(theYellowLeaves(), aMaster().thisMonth(6), Kind.TIRED).arguments()).containsExactly(6);
        assertThat(kinds(theYellowLeaves(), aMaster().thisMonth(5))).doesNotContain(Kind.TIRED);
    }

    @Test
    void knownOnlyWhenTheyHaveMet() {
        assertThat(reason(theYellowLeaves(), aMaster().helpedBefore(2), Kind.KNOWN).arguments()).containsExactly(2);
        assertThat(kinds(theYellowLeaves(), aMaster())).doesNotContain(Kind.KNOWN);
    }

    @Test
    void knownFromTheOrganisationOrTheVillageIsSaidAsSuchAndTheClosestOnly() {
        assertThat(reason(theYellowLeaves(), aMaster().helpedBefore(new Acquaintance(0, 2, 4)), Kind.KNOWN))
                .extracting(Reason::key, r -> r.arguments().getFirst()).containsExactly("matching.known.body", 2);
        assertThat(reason(theYellowLeaves(), aMaster().helpedBefore(new Acquaintance(0, 0, 4)), Kind.KNOWN))
                .extracting(Reason::key, r -> r.arguments().getFirst()).containsExactly("matching.known.village", 4);
        assertThat(kinds(theYellowLeaves(), aMaster().helpedBefore(new Acquaintance(1, 1, 1)))).containsOnlyOnce(Kind.KNOWN);
    }

    @Test
    void namedOnlyWhenAskedForByName() {
        assertThat(kinds(theYellowLeaves().naming(aMaster().id()), aMaster())).contains(Kind.NAMED);
        assertThat(kinds(theYellowLeaves(), aMaster())).doesNotContain(Kind.NAMED);
    }

    @Test
    void thereAreAlwaysThreeReasonsAtLeast() {
        assertThat(reasons(theYellowLeaves(), aMaster().wayUnknown().hasNotSaidWhen())).hasSizeGreaterThanOrEqualTo(3);
    }

    private static Reason reason(NeedFixture need, HelperFixture master, Kind kind) {
        return reasons(need, master).stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Kind> kinds(NeedFixture need, HelperFixture master) {
        return reasons(need, master).stream().map(Reason::kind).toList();
    }

    private static List<Reason> reasons(NeedFixture fixture, HelperFixture master) {
        Need need = fixture.build();
        Helper helper = master.build();
        return new Reasons(need, LIMITS).of(helper, need.craftOf(helper));
    }
}

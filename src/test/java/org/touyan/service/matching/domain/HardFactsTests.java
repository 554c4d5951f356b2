package org.touyan.service.matching.domain;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.touyan.service.matching.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.matching.domain.HelperFixture.aMaster;
import static org.touyan.service.matching.domain.NeedFixture.LIMITS;
import static org.touyan.service.matching.domain.NeedFixture.MONDAY;
import static org.touyan.service.matching.domain.NeedFixture.theYellowLeaves;

class HardFactsTests {

    @Test
    void nothingSpeaksAgainstAMasterWhoFits() {
        assertThat(against(theYellowLeaves(), aMaster())).isEmpty();
    }

    @Test
    void whoeverIsPausedIsNotAsked() {
        assertThat(against(theYellowLeaves(), aMaster().paused())).contains("matching.leave.paused");
    }

    @Test
    void anotherCraftIsLeftOut() {
        assertThat(against(theYellowLeaves(), aMaster().skilledIn("lathe"))).contains("matching.craft.other");
    }

    @Test
    void theCraftOfANamedPersonIsHisOwnAffair() {
        var master = aMaster().skilledIn("lathe");
        assertThat(against(theYellowLeaves().naming(master.id()), master)).isEmpty();
    }

    @Test
    void aTownThatIsNotReachedIsTooFar() {
        assertThat(against(theYellowLeaves(), aMaster().doesNotGoThere())).contains("matching.far.not-there");
    }

    @Test
    void overWaterOnlyThoseWhoTakeABoatAreAsked() {
        assertThat(against(theYellowLeaves(), aMaster().overWater(60))).contains("matching.far.no-boat");
        assertThat(against(theYellowLeaves(), aMaster().overWater(60).takesBoat())).isEmpty();
    }

    @Test
    void leaveThatCoversEverySuitableDayRulesOut() {
        var away = aMaster().onLeave(MONDAY, MONDAY.plusDays(10));
        assertThat(reason(theYellowLeaves(), away)).hasValueSatisfying(r -> {
            assertThat(r.key()).isEqualTo("matching.leave.until");
            assertThat(r.arguments()).containsExactly(MONDAY.plusDays(10));
        });
    }

    @Test
    void leaveThatEndsWithinTheSuitableDaysDoesNot() {
        assertThat(against(theYellowLeaves(), aMaster().onLeave(MONDAY, MONDAY.plusDays(2)))).isEmpty();
    }

    @Test
    void leaveOnTheOnlySuitableDayDoes() {
        assertThat(against(theYellowLeaves().today(), aMaster().onLeave(MONDAY, MONDAY))).contains("matching.leave.until");
    }

    @Test
    void whoeverHoldsEnoughOrdersIsNotAskedForMore() {
        assertThat(against(theYellowLeaves(), aMaster().holding(LIMITS.maxOpen()))).contains("matching.tired.open");
        assertThat(against(theYellowLeaves(), aMaster().holding(LIMITS.maxOpen() - 1))).isEmpty();
    }

    @Test
    void aTradeThatDemandsALicenceIsOpenToWhoeverHoldsItOnTheFirstDayThatSuits() {
        var need = theYellowLeaves().saying("machine", "想请人教焊不锈钢");
        assertThat(against(need, aMaster().skilledIn("welding"))).contains("matching.licence.none");
        assertThat(against(need, aMaster().skilledIn("welding").licensed("welding", MONDAY))).isEmpty();
        assertThat(against(need, aMaster().skilledIn("welding").licensed("lift", MONDAY))).contains("matching.licence.none");
        assertThat(reason(need, aMaster().skilledIn("welding").licensed("welding", MONDAY.minusDays(1))))
                .hasValueSatisfying(r -> {
                    assertThat(r.kind()).isEqualTo(Reason.Kind.LICENCE);
                    assertThat(r.key()).isEqualTo("matching.licence.ended");
                    assertThat(r.arguments()).containsExactly(NeedFixture.WELDING, MONDAY.minusDays(1));
                });
    }

    @Test
    void theDayThatCountsIsTheWishedOne() {
        var welder = aMaster().skilledIn("welding").licensed("welding", MONDAY.plusDays(4));
        var need = theYellowLeaves().saying("machine", "想请人教焊不锈钢");
        assertThat(against(need.on(MONDAY.plusDays(4), 8, 12), welder)).isEmpty();
        assertThat(against(need.on(MONDAY.plusDays(5), 8, 12), welder)).contains("matching.licence.ended");
    }

    @Test
    void oneOfSeveralLicencesIsEnough() {
        var need = theYellowLeaves().saying("machine", "起重机吊不动");
        assertThat(against(need, aMaster().skilledIn("boiler").licensed("crane", MONDAY))).isEmpty();
        assertThat(against(need, aMaster().skilledIn("boiler").licensed("welding", MONDAY))).contains("matching.licence.none");
    }

    @Test
    void whoeverComesInAnotherTradeMayNotDoItEither() {
        var need = theYellowLeaves().saying("machine", "想请人教焊不锈钢");
        assertThat(against(need, aMaster().skilledIn("lathe"))).contains("matching.licence.none");
        assertThat(against(theYellowLeaves().saying("machine", "车床的架子要焊"), aMaster().skilledIn("lathe"))).isEmpty();
    }

    @Test
    void toBeAskedForByNameIsNoLicence() {
        var welder = aMaster().skilledIn("welding");
        var farmer = aMaster().skilledIn("pomelo");
        var need = theYellowLeaves().saying("machine", "想请人教焊不锈钢");
        assertThat(against(need.naming(welder.id()), welder)).contains("matching.licence.none");
        assertThat(against(need.naming(farmer.id()), farmer)).contains("matching.licence.none");
    }

    private static Optional<String> against(NeedFixture need, HelperFixture master) {
        return reason(need, master).map(Reason::key);
    }

    private static Optional<Reason> reason(NeedFixture fixture, HelperFixture master) {
        Need need = fixture.build();
        Helper helper = master.build();
        return new HardFacts(need, LIMITS).against(helper, need.craftOf(helper));
    }
}

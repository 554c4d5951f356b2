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

    private static Optional<String> against(NeedFixture need, HelperFixture master) {
        return reason(need, master).map(Reason::key);
    }

    private static Optional<Reason> reason(NeedFixture fixture, HelperFixture master) {
        Need need = fixture.build();
        Helper helper = master.build();
        return new HardFacts(need, LIMITS).against(helper, need.wanted().craftOf(helper));
    }
}

package org.touyan.service.matching.domain;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Fit;
import org.touyan.service.matching.HalfDay.Half;
import org.touyan.service.matching.LeftOut;
import org.touyan.service.matching.Shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.matching.domain.HelperFixture.CHUMEN;
import static org.touyan.service.matching.domain.HelperFixture.aMaster;
import static org.touyan.service.matching.domain.NeedFixture.LIMITS;
import static org.touyan.service.matching.domain.NeedFixture.MONDAY;
import static org.touyan.service.matching.domain.NeedFixture.WEIGHTS;
import static org.touyan.service.matching.domain.NeedFixture.theYellowLeaves;

class SelectionTests {

    private static final HelperFixture LIN = aMaster(1, "林守田").freeOnlyOn(DayOfWeek.WEDNESDAY, Half.PM).helpedBefore(1);
    private static final HelperFixture FANG = aMaster(2, "方美娟").skilledIn("soil", "fruit-trees").from(CHUMEN, "楚门", 25)
            .freeOnlyOn(DayOfWeek.THURSDAY, Half.AM).busyOn(MONDAY.plusDays(3), Half.AM).thisMonth(1);
    private static final HelperFixture ZHENG = aMaster(3, "郑有田").skilledIn("soil").from("331083106", "芦浦", 28).thisMonth(6);
    private static final HelperFixture SU = aMaster(4, "苏海平").skilledIn("lathe");
    private static final HelperFixture HE = aMaster(5, "何小满").onLeave(MONDAY, MONDAY.plusDays(20));

    @Test
    void theStoryOfThePomeloTrees() {
        Shortlist list = placed(theYellowLeaves(), LIN, FANG, ZHENG, SU, HE);
        assertThat(list.suggested()).extracting(c -> c.expert().name() + " " + c.fit())
                .containsExactly("林守田 BEST", "方美娟 POSSIBLE", "郑有田 STRETCH");
        assertThat(list.leftOut()).extracting(l -> l.expert().name() + " " + l.reason().key())
                .containsExactly("苏海平 matching.craft.other", "何小满 matching.leave.until");
    }

    @Test
    void aNamedPersonWhoIsAbleComesFirst() {
        Shortlist list = placed(theYellowLeaves().naming(ZHENG.id()), LIN, FANG, ZHENG);
        assertThat(list.suggested().getFirst().expert().name()).isEqualTo("郑有田");
        assertThat(list.suggested().getFirst().reasons().getFirst().key()).isEqualTo("matching.named");
    }

    @Test
    void aNamedPersonWhoIsAwayDoesNot() {
        Shortlist list = placed(theYellowLeaves().naming(HE.id()), LIN, HE);
        assertThat(list.suggested()).extracting(c -> c.expert().name()).containsExactly("林守田");
        assertThat(list.leftOut()).extracting(LeftOut::expert).extracting(e -> e.name()).containsExactly("何小满");
    }

    @Test
    void oneReservationIsPossibleAndTwoAreAStretch() {
        assertThat(placed(theYellowLeaves(), aMaster()).suggested()).extracting(Candidate::fit).containsExactly(Fit.BEST);
        assertThat(placed(theYellowLeaves(), aMaster().thisMonth(6)).suggested()).extracting(Candidate::fit)
                .containsExactly(Fit.POSSIBLE);
        assertThat(placed(theYellowLeaves(), aMaster().thisMonth(6).from(CHUMEN, "楚门", 45)).suggested())
                .extracting(Candidate::fit)
                .containsExactly(Fit.STRETCH);
    }

    @Test
    void equalsStandInTheOrderOfTheirIds() {
        var twins = List.of(aMaster(9, "甲").build(), aMaster(8, "乙").build(), aMaster(7, "丙").build());
        for (int seed = 0; seed < 5; seed++) {
            List<Helper> mixed = new ArrayList<>(twins);
            java.util.Collections.shuffle(mixed, new Random(seed));
            assertThat(placed(theYellowLeaves().build(), mixed).suggested()).extracting(c -> c.expert().name())
                    .containsExactly("丙", "乙", "甲");
        }
    }

    @Test
    void aWeightOfZeroTakesTheReasonOutOfTheOrder() {
        var near = aMaster(2, "近");
        var known = aMaster(1, "熟").from(CHUMEN, "楚门", 29).helpedBefore(3);
        Need need = theYellowLeaves().build();
        List<Helper> both = List.of(near.build(), known.build());
        assertThat(new Selection(need, new Weights(40, 20, 20, 0, 10), LIMITS).of(both).suggested().getFirst().expert().name())
                .isEqualTo("近");
        assertThat(new Selection(need, new Weights(40, 0, 20, 10, 10), LIMITS).of(both).suggested().getFirst().expert().name())
                .isEqualTo("熟");
    }

    @Test
    void everybodyIsEitherSuggestedWithThreeReasonsOrLeftOutWithOne() {
        Shortlist list = placed(theYellowLeaves(), LIN, FANG, ZHENG, SU, HE);
        assertThat(list.suggested()).allSatisfy(c -> assertThat(c.reasons()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(list.suggested().size() + list.leftOut().size()).isEqualTo(5);
    }

    @Test
    void wordsThatNameNoCraftSuggestNobody() {
        assertThat(placed(theYellowLeaves().saying("other", "有件事想问问"), LIN, FANG).suggested()).isEmpty();
    }

    private static Shortlist placed(NeedFixture need, HelperFixture... masters) {
        return placed(need.build(), Stream.of(masters).map(HelperFixture::build).toList());
    }

    private static Shortlist placed(Need need, List<Helper> masters) {
        return new Selection(need, WEIGHTS, LIMITS).of(masters);
    }
}

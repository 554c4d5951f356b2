package org.touyan.service.matching.domain;

import org.junit.jupiter.api.Test;
import org.touyan.foundation.shared.Beijing;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.matching.HalfDay.Half;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.matching.domain.NeedFixture.MONDAY;
import static org.touyan.service.matching.domain.NeedFixture.MORNING;
import static org.touyan.service.matching.domain.NeedFixture.theYellowLeaves;

class SuitableTests {

    @Test
    void todayMeansWhatIsLeftOfToday() {
        assertThat(theYellowLeaves().today().build().suitable())
                .containsExactly(new HalfDay(MONDAY, Half.AM), new HalfDay(MONDAY, Half.PM));
    }

    @Test
    void todayInTheEveningMeansTomorrow() {
        assertThat(theYellowLeaves().today().at(Beijing.at(MONDAY.atTime(19, 0))).suitable().getFirst())
                .isEqualTo(new HalfDay(MONDAY.plusDays(1), Half.AM));
    }

    @Test
    void aMorningThatIsNearlyOverIsNotOffered() {
        assertThat(theYellowLeaves().at(Beijing.at(MONDAY.atTime(11, 30))).suitable().getFirst())
                .isEqualTo(new HalfDay(MONDAY, Half.PM));
    }

    @Test
    void anAppointmentMeansItsHalfDays() {
        assertThat(theYellowLeaves().on(MONDAY.plusDays(2), 14, 16).build().suitable())
                .containsExactly(new HalfDay(MONDAY.plusDays(2), Half.PM));
    }

    @Test
    void anAppointmentThatHasGoneByMeansSoon() {
        assertThat(theYellowLeaves().on(MONDAY.minusDays(3), 14, 16).at(MORNING).suitable())
                .containsExactly(new HalfDay(MONDAY, Half.AM));
    }

    @Test
    void soonReachesLessFarThanAnyDay() {
        assertThat(theYellowLeaves().soon().build().suitable()).hasSize(4);
        assertThat(theYellowLeaves().build().suitable()).hasSize(14);
    }
}

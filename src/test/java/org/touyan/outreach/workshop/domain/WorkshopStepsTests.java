package org.touyan.outreach.workshop.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.outreach.workshop.AdvisorState;
import org.touyan.outreach.workshop.WorkshopState;

import static org.assertj.core.api.Assertions.assertThat;

/** Every act from every state by every role: what is not written here is refused. */
class WorkshopStepsTests {

    @Test
    @DisplayName("A workshop: the town proposes and keeps it, the city recognises, nothing leads out of the end")
    void workshop() {
        assertThat(ways(Workshop.STEPS, WorkshopState.class, WorkshopAct.values())).isEqualTo(Map.of(
                WorkshopState.PLANNED,
                List.of("EDIT TOWN_CADRE", "EDIT CITY_STAFF", "MOVE CITY_STAFF", "RECOGNISE CITY_STAFF", "CLOSE TOWN_CADRE",
                        "CLOSE CITY_STAFF"),
                WorkshopState.RECOGNISED,
                List.of("EDIT TOWN_CADRE", "EDIT CITY_STAFF", "MOVE CITY_STAFF", "OPEN TOWN_CADRE", "OPEN CITY_STAFF",
                        "CLOSE TOWN_CADRE",
                        "CLOSE CITY_STAFF"),
                WorkshopState.OPERATING,
                List.of("EDIT TOWN_CADRE", "EDIT CITY_STAFF", "MOVE CITY_STAFF", "RECTIFY TOWN_CADRE", "RECTIFY CITY_STAFF",
                        "CLOSE TOWN_CADRE",
                        "CLOSE CITY_STAFF"),
                WorkshopState.RECTIFY,
                List.of("EDIT TOWN_CADRE", "EDIT CITY_STAFF", "MOVE CITY_STAFF", "OPEN TOWN_CADRE", "OPEN CITY_STAFF",
                        "CLOSE TOWN_CADRE",
                        "CLOSE CITY_STAFF"),
                WorkshopState.CLOSED, List.of()));
    }

    @Test
    @DisplayName("An appointment: the master answers, or staff to whom he said so; only staff end it")
    void advisor() {
        List<String> answers = List.of("ACCEPT EXPERT", "ACCEPT TOWN_CADRE", "ACCEPT CITY_STAFF", "DECLINE EXPERT",
                "DECLINE TOWN_CADRE", "DECLINE CITY_STAFF", "END TOWN_CADRE", "END CITY_STAFF");
        assertThat(ways(Advisor.STEPS, AdvisorState.class, AdvisorAct.values())).isEqualTo(Map.of(
                AdvisorState.INVITED, answers, AdvisorState.ACCEPTED, List.of("END TOWN_CADRE", "END CITY_STAFF"),
                AdvisorState.DECLINED, List.of(), AdvisorState.ENDED, List.of()));
    }

    private static <S extends Enum<S>, A extends Enum<A>> Map<S, List<String>> ways(Steps<S, A> steps, Class<S> states,
            A[] acts) {
        Map<S, List<String>> ways = new EnumMap<>(states);
        for (S state : states.getEnumConstants()) {
            ways.put(state, Arrays.stream(acts)
                    .flatMap(act -> Arrays.stream(Role.values()).filter(role -> steps.allows(state, act, role))
                            .map(role -> act + " " + role))
                    .collect(Collectors.toList()));
        }
        return ways;
    }
}

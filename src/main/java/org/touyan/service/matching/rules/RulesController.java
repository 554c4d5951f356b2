package org.touyan.service.matching.rules;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;

@Controller
class RulesController {

    /** Reason and parameter, in the order of the page. */
    private static final List<Map.Entry<String, String>> REASONS = List.of(Map.entry("can", "matching.weight.skill"),
            Map.entry("near", "matching.weight.near"), Map.entry("free", "matching.weight.free"),
            Map.entry("turn", "matching.weight.load"), Map.entry("known", "matching.weight.known"));

    private final Parameters parameters;

    RulesController(Parameters parameters) {
        this.parameters = parameters;
    }

    @GetMapping("/desk/rules")
    Html show(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        int heaviest = REASONS.stream().mapToInt(r -> parameters.number(r.getValue())).max().orElse(0);
        List<RulesPage.Line> lines = REASONS.stream()
                .map(r -> new RulesPage.Line("matching.kind." + r.getKey(),
                        Emphasis.of(parameters.number(r.getValue()), heaviest).key(), "matching.rules." + r.getKey()))
                .toList();
        return Html.of(new RulesPage(lines, parameters.number("matching.near.minutes"), parameters.number("order.max-open"),
                parameters.number("expert.monthly-cap"), actor.is(Role.CITY_STAFF, Role.CITY_LEADER),
                actor.is(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR)));
    }
}

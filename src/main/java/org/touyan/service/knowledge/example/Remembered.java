package org.touyan.service.knowledge.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.matching.Memory;

/** Tells matching what closed cases have taught. */
@Component
@Transactional(readOnly = true)
class Remembered implements Memory {

    private static final String CAP = "matching.examples.cap";
    private static final String SEEN_ONLY = "matching.examples.seen-only";

    private final Examples examples;
    private final Parameters parameters;
    private final Elevated elevated;

    Remembered(Examples examples, Parameters parameters, Elevated elevated) {
        this.examples = examples;
        this.parameters = parameters;
        this.elevated = elevated;
    }

    @Override
    @BusinessRule(id = "KNO-2", says = "Of every trade only the newest examples count, no more than the parameter matching.examples.cap allows: what is asked often does not drown what is asked rarely.")
    public List<Example> examples(OrgPath union) {
        int cap = parameters.number(CAP);
        Map<String, Integer> counted = new HashMap<>();
        return elevated.asSystem(() -> examples.standing(union, parameters.flag(SEEN_ONLY))).stream()
                .map(row -> new Example(row.words(), room(row.codes(), counted, cap), row.closedAt()))
                .filter(example -> !example.trades().isEmpty())
                .toList();
    }

    private static Set<String> room(List<String> codes, Map<String, Integer> counted, int cap) {
        Set<String> kept = new TreeSet<>();
        for (String code : codes) {
            if (Objects.requireNonNull(counted.merge(code, 1, Integer::sum)) <= cap) {
                kept.add(code);
            }
        }
        return kept;
    }

    @Override
    public String print() {
        return elevated.asSystem(examples::print) + '-' + parameters.number(CAP) + '-' + parameters.flag(SEEN_ONLY);
    }
}

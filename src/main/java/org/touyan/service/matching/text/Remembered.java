package org.touyan.service.matching.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.matching.Memory;
import org.touyan.service.matching.text.Cases.Case;

/**
 * The closed cases of each union, and what they and people's own lines mean, ready to be compared with. What a text means is
 * kept by the text itself, so nothing in it can be out of step with the database: a case that has gone is not read any more, a
 * new one is computed when it is first met.
 */
@Component
class Remembered {

    /** Below that, two requests have nothing to do with each other. */
    private static final float ALIKE = 0.45f;
    private static final int MOST_TEXTS = 20_000;

    private record Read(String print, int weight, Cases cases) {}

    private final ObjectProvider<Memory> memory;
    private final Parameters parameters;
    private final Map<String, Meaning> meanings = new ConcurrentHashMap<>();
    private final Map<OrgPath, Read> unions = new ConcurrentHashMap<>();

    Remembered(ObjectProvider<Memory> memory, Parameters parameters) {
        this.memory = memory;
        this.parameters = parameters;
    }

    Cases casesOf(OrgPath union, Function<String, Meaning> meaning) {
        Memory known = memory.getIfAvailable();
        if (known == null) {
            return Cases.NONE;
        }
        String print = known.print();
        int weight = parameters.number("matching.weight.examples");
        Read read = unions.get(union);
        if (read == null || !read.print.equals(print) || read.weight != weight) {
            read = new Read(print, weight, new Cases(cases(known, union, meaning), weight, ALIKE));
            unions.put(union, read);
        }
        return read.cases;
    }

    Meaning meaningOf(String text, Function<String, Meaning> meaning) {
        if (meanings.size() > MOST_TEXTS) {
            meanings.clear();
        }
        return meanings.computeIfAbsent(text, meaning);
    }

    private List<Case> cases(Memory known, OrgPath union, Function<String, Meaning> meaning) {
        return known.examples(union).stream().map(e -> new Case(meaningOf(e.text(), meaning), e.trades())).toList();
    }
}

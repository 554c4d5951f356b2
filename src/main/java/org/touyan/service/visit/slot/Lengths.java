package org.touyan.service.visit.slot;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.RuleBroken;

/** The lengths that both sides may choose from. */
@Component
public class Lengths {

    private final Parameters parameters;

    Lengths(Parameters parameters) {
        this.parameters = parameters;
    }

    public List<Length> offered() {
        Stream<Length> hours = IntStream.rangeClosed(1, parameters.number("visit.hours.most")).mapToObj(Length::new);
        return Stream.concat(hours, Stream.of(Length.HALF_DAY)).toList();
    }

    public Length usual() {
        return new Length(Math.min(parameters.number("visit.hours.usual"), parameters.number("visit.hours.most")));
    }

    /**
     * Reads the choice of a form.
     *
     * @throws RuleBroken if it is none of those offered
     */
    public Length read(String typed) {
        return offered().stream().filter(length -> length.value().equals(typed)).findFirst()
                .orElseThrow(() -> RuleBroken.at("length", "visit.length.missing"));
    }
}

package org.touyan.service.request.submit.hearing;

import java.util.List;
import java.util.Set;

import org.touyan.foundation.catalog.TransferTarget;
import org.touyan.foundation.web.Ui;

/**
 * Who takes on a matter sooner than the union.
 *
 * @param takers the likeliest first; nobody when it is no matter at all
 */
public record Elsewhere(String matter, List<TransferTarget> takers) {

    static final String EMERGENCY = "emergency";
    private static final Set<String> IN_WORDS_OF_ITS_OWN = Set.of("mind", "health", "village");

    public Elsewhere {
        takers = List.copyOf(takers);
    }

    public boolean pressing() {
        return matter.equals(EMERGENCY);
    }

    /** Its name, with its number where the name does not say it. */
    public String named(int place, Ui ui) {
        TransferTarget taker = takers.get(place);
        String name = taker.in(ui.locale());
        return name.contains(taker.phone()) ? name : name + ' ' + taker.phone();
    }

    public String before() {
        return key() + ".before";
    }

    public String after() {
        return key() + ".after";
    }

    private String key() {
        return "request.elsewhere." + (IN_WORDS_OF_ITS_OWN.contains(matter) ? matter : "any");
    }
}

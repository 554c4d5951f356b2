package org.touyan.outreach.campaign.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What a call says.
 *
 * @param classes  of demands it asks for, separated by commas
 * @param closesOn the last day
 */
public record CallText(String title, String words, String classes, LocalDate opensOn, LocalDate closesOn, String contact) {

    /** Services of daily life, which later calls took up beside the six classes of the catalog. */
    public static final String LIFE = "life";

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_CONTACT = 60;

    /** @throws RuleBroken at the first field that cannot be taken */
    public static CallText of(String title, String words, Collection<String> classes, LocalDate opensOn, LocalDate closesOn,
            String contact) {
        String called = FreeText.check(title, 2, LONGEST_TITLE).orRefuse("title");
        String said = FreeText.check(words, 2, LONGEST_WORDS).orRefuse("words");
        String ring = FreeText.check(contact, 0, LONGEST_CONTACT).orRefuse("contact");
        if (classes.isEmpty()) {
            throw RuleBroken.at("classes", "campaign.call.classes.missing");
        }
        if (closesOn.isBefore(opensOn)) {
            throw RuleBroken.at("closesOn", "campaign.days.order");
        }
        return new CallText(called, said, classes.stream().sorted().distinct().collect(Collectors.joining(",")), opensOn,
                closesOn, ring);
    }

    public List<String> classList() {
        return List.of(classes.split(",", -1));
    }
}

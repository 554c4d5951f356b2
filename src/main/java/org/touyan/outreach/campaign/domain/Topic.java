package org.touyan.outreach.campaign.domain;

import java.time.LocalDate;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** What is posted: the problem in words that give no company away, and until when one may claim it. */
public record Topic(String topic, String words, LocalDate opensOn, LocalDate closesOn) {

    private static final int LONGEST_TOPIC = 60;
    private static final int LONGEST_WORDS = 500;

    public static Topic of(String topic, String words, LocalDate opensOn, LocalDate closesOn) {
        if (closesOn.isBefore(opensOn)) {
            throw RuleBroken.at("closesOn", "campaign.days.order");
        }
        return new Topic(FreeText.check(topic, 2, LONGEST_TOPIC).orRefuse("topic"),
                FreeText.check(words, 2, LONGEST_WORDS).orRefuse("words"), opensOn, closesOn);
    }
}

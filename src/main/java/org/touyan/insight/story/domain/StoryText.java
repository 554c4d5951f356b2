package org.touyan.insight.story.domain;

import java.util.regex.Pattern;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * A story as it is read.
 *
 * @param lead   one or two sentences: what lists and feeds show of it
 * @param byline 通讯员
 */
public record StoryText(String title, String lead, String body, String byline) {

    private static final Pattern NUMBER_OF_SOMEBODY = Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|[1-9]\\d{16}[\\dXx])(?!\\d)");

    /** @throws RuleBroken at the first field that cannot be taken */
    @BusinessRule(id = "TOL-1", says = "A story carries a byline, and neither a phone number nor an identity number.", source = "domain §5 E54; PIPL 6")
    public static StoryText of(String title, String lead, String body, String byline) {
        return new StoryText(without("title", FreeText.check(title, 4, 40).orRefuse("title")),
                without("lead", FreeText.check(lead, 10, 120).orRefuse("lead")),
                without("body", FreeText.check(body, 50, 4000).orRefuse("body")),
                FreeText.check(byline, 2, 40).orRefuse("byline"));
    }

    private static String without(String field, String text) {
        if (NUMBER_OF_SOMEBODY.matcher(text).find()) {
            throw RuleBroken.at(field, "story.text.number");
        }
        return text;
    }

    /** @throws RuleBroken where the one who was helped is named */
    @BusinessRule(id = "TOL-2", says = "Whoever was helped is never named in a story, and has said yes before it leaves the desk.", source = "PIPL 13, 25")
    public void names(String asker) {
        if (asker.length() > 1 && (title + lead + body).contains(asker)) {
            throw RuleBroken.at("body", "story.text.asker", asker);
        }
    }
}

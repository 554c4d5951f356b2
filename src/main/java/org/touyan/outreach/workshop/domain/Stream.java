package org.touyan.outreach.workshop.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;

/**
 * What is said of a live session.
 *
 * @param hostBorn birth date of whoever stands before the camera, when it is known
 * @param adult    whether somebody has seen that the host is of age
 * @param test     a test stream, which never counts
 * @param titled   whether a person's title (劳模、工匠) is named in the sales talk
 * @param consent  the number of that person's separate consent
 */
public record Stream(Platform platform, String room, String hostName, @Nullable LocalDate hostBorn, boolean adult,
        Instant startedAt, Instant endedAt, String products, boolean test, boolean titled, String consent) {

    private static final int OF_AGE = 18;
    private static final int LONGEST_ROOM = 60;
    private static final int LONGEST_PRODUCTS = 200;
    private static final Duration LONGEST = Duration.ofHours(24);

    /** @throws RuleBroken at the first field that cannot be taken */
    public Stream checked(Instant now) {
        String where = FreeText.check(room, 1, LONGEST_ROOM).orRefuse("room");
        String host = PersonName.check(hostName).orRefuse("hostName");
        String what = FreeText.check(products, 1, LONGEST_PRODUCTS).orRefuse("products");
        if (!startedAt.isBefore(endedAt) || Duration.between(startedAt, endedAt).compareTo(LONGEST) > 0) {
            throw RuleBroken.at("to", "workshop.live.order");
        }
        if (endedAt.isAfter(now)) {
            throw RuleBroken.at("day", "workshop.live.future");
        }
        refuseMinor();
        String agreed = FreeText.check(consent, 0, LONGEST_ROOM).orRefuse("consent");
        refuseUnagreed(agreed);
        return new Stream(platform, where, host, hostBorn, true, startedAt, endedAt, what, test, titled, agreed);
    }

    @BusinessRule(id = "WSP-5", says = "Nobody under 18 stands before the camera of a live session.", source = "网络直播营销管理办法（试行） Art. 17; 未成年人保护法 Art. 76")
    private void refuseMinor() {
        if (hostBorn != null && hostBorn.plusYears(OF_AGE).isAfter(Beijing.day(startedAt))) {
            throw RuleBroken.at("hostBorn", "workshop.live.minor");
        }
        if (!adult) {
            throw RuleBroken.at("adult", "workshop.live.adult");
        }
    }

    @BusinessRule(id = "WSP-6", says = "A person's title is named in sales talk only with his separate consent.", source = "广告法 Art. 9, 33, 38")
    private void refuseUnagreed(String agreed) {
        if (titled && agreed.isEmpty()) {
            throw RuleBroken.at("consent", "workshop.live.consent");
        }
    }
}

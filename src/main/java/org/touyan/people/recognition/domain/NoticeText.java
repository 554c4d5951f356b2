package org.touyan.people.recognition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What a notice says.
 *
 * @param papers      documents a nomination must bring
 * @param departments whose agreement is asked
 * @param source      where it can be read: 文号 or address
 */
public record NoticeText(String honourType, String title, int places, LocalDate deadline, List<String> papers,
        List<String> departments, String source, Set<Quota> quotas) {

    private static final int TITLE = 80;
    private static final int SOURCE = 200;
    private static final int MOST_PLACES = 9999;
    private static final int PAPERS = 1000;
    private static final int DEPARTMENTS = 300;
    private static final int ALL = 100;

    public NoticeText {
        title = FreeText.check(title, 4, TITLE).orRefuse("title");
        source = FreeText.check(source, 2, SOURCE).orRefuse("source");
        papers = lines("papers", papers, PAPERS);
        departments = lines("departments", departments, DEPARTMENTS);
        quotas = Set.copyOf(quotas);
        if (places < 1 || places > MOST_PLACES) {
            throw RuleBroken.at("places", "recognition.notice.places", MOST_PLACES);
        }
        for (Quota quota : quotas) {
            if (quota.percent() < 1 || quota.percent() > ALL) {
                throw RuleBroken.at("percent-" + quota.quotaClass(), "recognition.notice.percent");
            }
        }
    }

    private static List<String> lines(String field, List<String> typed, int longest) {
        return FreeText.check(String.join("\n", typed), 0, longest).orRefuse(field).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).distinct().toList();
    }
}

package org.touyan.outreach.workshop.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What stands on the card of a workshop.
 *
 * @param types    names of {@link WorkshopType}, separated by commas
 * @param lead     党建联盟 that leads it
 * @param actor    主体 that carries it
 * @param industry 核心产业 around which it stands
 * @param aim      目标 it was founded for
 * @param alliance 企业联盟 it works with; may be empty
 */
public record Card(String name, String types, String lead, String actor, String industry, String aim, String alliance) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_AIM = 200;

    /** @throws RuleBroken at the first field that cannot be taken */
    @BusinessRule(id = "WSP-1", says = "The card of a workshop says which Party alliance leads it, who carries it, around which industry, and for what aim.", source = "关于强化党建引领推进“共富工坊”建设的指导意见")
    public static Card of(String name, Collection<WorkshopType> types, String lead, String actor, String industry, String aim,
            String alliance) {
        if (types.isEmpty()) {
            throw RuleBroken.at("types", "workshop.types.missing");
        }
        return new Card(FreeText.check(name, 2, LONGEST_NAME).orRefuse("name"),
                types.stream().distinct().sorted().map(WorkshopType::name).collect(Collectors.joining(",")),
                FreeText.check(lead, 2, LONGEST_LINE).orRefuse("lead"), FreeText.check(actor, 2, LONGEST_LINE).orRefuse("actor"),
                FreeText.check(industry, 2, LONGEST_LINE).orRefuse("industry"),
                FreeText.check(aim, 2, LONGEST_AIM).orRefuse("aim"),
                FreeText.check(alliance, 0, LONGEST_NAME).orRefuse("alliance"));
    }

    public List<WorkshopType> typeList() {
        return Stream.of(types.split(",", -1)).map(WorkshopType::valueOf).toList();
    }
}

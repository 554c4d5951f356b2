package org.touyan.outreach.lecture.domain;

import java.util.List;
import java.util.Map;

import org.touyan.foundation.organization.BodyKind;

/** Who listens. */
public enum UnitKind {
    ENTERPRISE, INDUSTRY_UNION, SCHOOL, COMMUNITY, VILLAGE, INSTITUTION, PERSON;

    /** What says so in a name, the surest first: a union of a valve works is a union. */
    private static final List<Map.Entry<UnitKind, List<String>>> SIGNS = List.of(
            Map.entry(INDUSTRY_UNION, List.of("联合工会", "产业工会", "行业工会")),
            Map.entry(SCHOOL, List.of("学校", "中学", "小学", "幼儿园", "学院", "职校", "技校")),
            Map.entry(ENTERPRISE, List.of("公司", "厂", "企业", "集团", "合作社", "工坊")),
            Map.entry(COMMUNITY, List.of("社区", "居委", "小区", "街道")),
            Map.entry(VILLAGE, List.of("村", "老人会", "祠堂", "岛")));

    /** What a registered organisation is. */
    public static UnitKind of(BodyKind body) {
        return switch (body) {
            case ENTERPRISE, COOPERATIVE -> ENTERPRISE;
            case UNION -> INDUSTRY_UNION;
            case SCHOOL -> SCHOOL;
            case COMMUNITY -> COMMUNITY;
            case VILLAGE -> VILLAGE;
            case INSTITUTION -> INSTITUTION;
        };
    }

    /** What a name says of its bearer, when nobody has said it himself. */
    public static UnitKind named(String name) {
        return SIGNS.stream().filter(sign -> sign.getValue().stream().anyMatch(name::contains)).map(Map.Entry::getKey).findFirst()
                .orElse(INSTITUTION);
    }
}

package org.touyan.people.roster.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column of the roster's spreadsheet. The first heading is the one of our template; the others are what offices write. Texts:
 * {@code roster.load.column.<key>} is the note beside it.
 */
enum LoadColumn {
    NAME(true, "姓名", "名字", "劳模姓名", "工匠姓名"), SEX(false, "性别"), BIRTH(false, "出生日期", "出生年月", "出生年月日", "生日"), IDENTITY(false, "身份证号",
            "身份证", "身份证号码", "公民身份号码", "证件号码"), PHONE(false, "手机号", "手机", "电话", "联系电话", "手机号码", "联系方式"), EMPLOYER(false, "单位",
                    "工作单位", "所在单位", "单位名称",
                    "企业"), POST(false, "职务", "岗位", "职务职称"), TOWN(true, "乡镇", "乡镇街道", "镇街", "所在乡镇", "属地"), STANDING(false, "在职状况",
                            "在职情况", "状态",
                            "是否在职"), OCCUPATION(false, "工种", "职业", "职业工种"), SKILLS(false, "手艺", "专长", "技能", "特长", "技术特长"), LEVEL(
                                    false, "技能等级", "等级", "职业技能等级"), CRAFT_SINCE(false, "从业年份", "从业起始年"), HEADLINE(false, "一句话介绍",
                                            "简介"), HONOUR(false, "荣誉名称", "荣誉", "荣誉称号", "获得荣誉", "称号"), HONOUR_YEAR(false, "授予年份",
                                                    "获评年份", "荣誉年份", "年份", "获得年份"), DOCUMENT(false, "文号", "表彰文号", "文件号"), DECIDED(
                                                            false, "授予日期", "表彰日期", "获评日期"), TOWNS(false, "服务乡镇", "服务范围",
                                                                    "可服务乡镇"), LANGUAGES(false, "会说", "语言", "方言"), BOAT(false,
                                                                            "上岛", "能否上岛", "是否上岛"), CAP(false, "每月最多次数", "每月次数");

    private final boolean compulsory;
    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> headings;

    LoadColumn(boolean compulsory, String... headings) {
        this.compulsory = compulsory;
        this.headings = List.of(headings);
    }

    boolean compulsory() {
        return compulsory;
    }

    /** Of the template. */
    String heading() {
        return headings.getFirst();
    }

    /** Whose heading this is, blanks, stars and brackets left aside. */
    static Optional<LoadColumn> of(String heading) {
        String bare = bare(heading);
        return Arrays.stream(values()).filter(c -> c.headings.contains(bare)).findFirst();
    }

    static Optional<LoadColumn> byKey(String key) {
        return Arrays.stream(values()).filter(c -> c.name().equals(key)).findFirst();
    }

    static String bare(String heading) {
        return heading.replaceAll("[\\s*＊:：]", "").replaceAll("[（(].*?[）)]", "");
    }
}

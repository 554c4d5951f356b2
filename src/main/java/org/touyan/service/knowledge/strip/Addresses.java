package org.touyan.service.knowledge.strip;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out villages, roads, housing estates and what stands on the door. Names of towns stay. */
final class Addresses {

    private static final String COUNT = "[0-9A-Z" + Words.BRUSH + "十百]";
    /** Before it, a name begins. */
    private static final String BEGIN = "(?<=^|[^\\x{4E00}-\\x{9FFF}]|[在住到来去是从])";

    private static final Pattern VILLAGE = Pattern.compile(
            "(?:" + BEGIN + Words.HAN + "{2,4}|" + Words.HAN
                    + "{2})(?<![们本农全邻壁乡渔山该个同到进驻中外的我你他各每回下出整哪这那几有帮扶美])(?:自然村|行政村|新村|村|社区|岙里)");
    private static final Pattern ROAD = Pattern.compile(
            Words.HAN + "{2}[东南西北中]?[一二三四五六七八九十]?(?<![电线水油气管公马铁走思短断开回网修门半上老小大出让带问过迷同销客套火通旁支主磁光道耕条段边这那])(?:大道|路)"
                    + "|" + Words.HAN + "{2}(?<![们本的这那条上个边])(?:街(?!道)|巷|弄堂|胡同)");
    private static final Pattern ESTATE = Pattern.compile(
            Words.HAN + "{2,4}(?<![们本个的该这那老新旧在])(?:小区|花园|公寓|大厦|家园|佳苑|新苑|花苑|名苑|嘉园|山庄|名邸|华庭|豪庭|公馆|府邸|名城)");
    private static final Pattern DOOR = Pattern.compile(
            "(?<!月|[0-9A-Za-z])第?" + COUNT + "+(?:\\s?[-—–]\\s?" + COUNT
                    + "+)*\\s?(?:号楼|号院|号门(?!口)|号(?!钢|线|机|炉|泵|车|工|胶|油|电|模|轴|阀|柴油|汽油|螺|砂|铁丝|焊|管|位|锅|铜|铝|大棚)"
                    + "|幢|栋|单元|室(?!外|内)|支弄|弄)(?:\\s?[-—–]?\\s?[0-9]{1,4}(?![0-9号幢栋单室弄]))?");
    private static final Pattern GROUP = Pattern.compile(Words.PLACE + "\\s?第?" + COUNT + "+\\s?(?:村民小组|小组|组|队)");
    private static final Pattern REPEATED = Pattern.compile("(?:" + Words.PLACE + "[\\s,，、]?){2,}");

    private Addresses() {}

    static String strip(String text, List<String> towns) {
        if (towns.isEmpty()) {
            return within(text);
        }
        var parts = Pattern.compile(towns.stream().map(Pattern::quote).collect(Collectors.joining("|"))).splitWithDelimiters(text,
                0);
        var rest = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            rest.append(i % 2 == 0 ? within(parts[i]) : parts[i]);
        }
        return rest.toString();
    }

    private static String within(String text) {
        String rest = VILLAGE.matcher(text).replaceAll(Words.PLACE);
        rest = ESTATE.matcher(rest).replaceAll(Words.PLACE);
        rest = ROAD.matcher(rest).replaceAll(Words.PLACE);
        rest = DOOR.matcher(rest).replaceAll(Words.PLACE);
        rest = GROUP.matcher(rest).replaceAll(Words.PLACE);
        return REPEATED.matcher(rest).replaceAll(Words.PLACE);
    }
}

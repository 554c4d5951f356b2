package org.touyan.people.roster.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.domain.Standing;

/** What people write into the cells of a roster, whatever catalog there is. Each answers null to words that say nothing of the kind. */
final class CellWords {

    private static final Pattern BRACKETED = Pattern.compile("[（(].*");
    private static final Pattern BEFORE_SLASH = Pattern.compile(".*/");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?)?(?:月)?");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Map<String, Standing> STANDINGS = Map.of("在职", Standing.IN_POST, "在岗", Standing.IN_POST, "退休",
            Standing.RETIRED, "离退休", Standing.RETIRED, "已退休", Standing.RETIRED, "离世", Standing.DECEASED, "去世",
            Standing.DECEASED);
    private static final Map<String, Integer> LEVELS = Map.ofEntries(Map.entry("高级技师", 1), Map.entry("一级", 1),
            Map.entry("技师", 2), Map.entry("二级", 2), Map.entry("高级工", 3), Map.entry("三级", 3), Map.entry("中级工", 4),
            Map.entry("四级", 4), Map.entry("初级工", 5), Map.entry("五级", 5), Map.entry("没评过级", 0), Map.entry("无", 0));
    private static final Set<String> YES = Set.of("是", "能", "可以", "会", "有", "√", "1");
    private static final Set<String> NO = Set.of("否", "不能", "不", "不会", "没有", "无", "×", "0");

    private CellWords() {}

    static @Nullable Standing standing(String typed) {
        return STANDINGS.get(typed);
    }

    /** Without what stands in brackets or before a slash: 三级/高级工（钳工） is 高级工. */
    static String level(String typed) {
        return BEFORE_SLASH.matcher(BRACKETED.matcher(typed).replaceAll("")).replaceAll("");
    }

    /** @return 1 (高级技师) to 5 (初级工), 0 for none */
    static @Nullable Integer rank(String level) {
        return LEVELS.get(level);
    }

    static @Nullable Boolean yes(String typed) {
        return YES.contains(typed) ? Boolean.TRUE : NO.contains(typed) ? Boolean.FALSE : null;
    }

    /** 2019, 2019年. */
    static @Nullable Integer year(String typed) {
        Matcher digits = YEAR.matcher(typed);
        return digits.matches() ? Integer.valueOf(digits.group(1)) : null;
    }

    /** Up to three digits. */
    static @Nullable Integer number(String typed) {
        return NUMBER.matcher(typed).matches() ? Integer.valueOf(typed) : null;
    }

    /** 2019-05-01, 2019年5月1日, 20190501; the first of the month when no day is given. */
    static @Nullable LocalDate day(String typed) {
        Matcher parts = DAY.matcher(typed);
        Matcher compact = COMPACT_DAY.matcher(typed);
        try {
            if (parts.matches()) {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3)));
            }
            return compact.matches()
                    ? LocalDate.of(Integer.parseInt(compact.group(1)), Integer.parseInt(compact.group(2)),
                            Integer.parseInt(compact.group(3)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

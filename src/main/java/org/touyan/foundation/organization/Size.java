package org.touyan.foundation.organization;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/**
 * How large an enterprise is said to be: 国家统计局《统计上大中小微型企业划分办法（2017）》, and apart from it whether it is above the
 * threshold of the survey (规模以上).
 *
 * @param sizeClass null when nobody has said it
 * @param year      of which the size speaks
 * @param source    who says so; empty while nothing is said
 */
@BusinessRule(id = "ORG-2", says = "A size of an enterprise is kept with the year it speaks of and with its source.")
public record Size(@Nullable SizeClass sizeClass, boolean aboveScale, @Nullable Integer year, String source) {

    public static final Size UNKNOWN = new Size(null, false, null, "");

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SOURCE = 60;

    public Size {
        source = source.strip();
        faults(sizeClass, aboveScale, year, source).forEach((field, key) -> {
            throw RuleBroken.at(field, key, LONGEST_SOURCE);
        });
    }

    /** All that is wrong: by field, the key of the sentence. */
    public static Map<String, String> faults(@Nullable SizeClass sizeClass, boolean aboveScale, @Nullable Integer year,
            String source) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean said = sizeClass != null || aboveScale;
        if (said && year == null) {
            faults.put("sizeYear", "organization.size.year-missing");
        } else if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            faults.put("sizeYear", "organization.size.year-strange");
        }
        int length = source.codePointCount(0, source.length());
        if (length > LONGEST_SOURCE || (said && length < 2)) {
            faults.put("sizeSource", "organization.size.source-missing");
        }
        return faults;
    }
}

package org.touyan.foundation.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of honour, by its full official name.
 *
 * @param sealFirst  first line of the seal
 * @param sealSecond second line of the seal
 * @param scheme     tells two honours of one name apart
 * @param confirmed  whether name and awarding body stand in a public source
 */
public record HonourType(String code, String name, String shortName, String nameEn, Level level, String sealFirst,
        String sealSecond, String awardingBody, SubjectKind subjectKind, String scheme, boolean confirmed,
        String source) implements Named {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:–(\\d{4})| 年起)?");

    /** The seal's text, with a bar where the line breaks. */
    public String sealText() {
        return sealFirst + "|" + sealSecond;
    }

    /** Whether its scheme names years and this is one of them. */
    public boolean within(int year) {
        Matcher span = YEARS.matcher(scheme);
        if (!span.find()) {
            return false;
        }
        int from = Integer.parseInt(span.group(1));
        return year >= from && (span.group(2) == null || year <= Integer.parseInt(span.group(2)));
    }

    /** Who stands behind it. The order is the order of display. */
    public enum Level {
        NATION(1), PROVINCE(2), CITY(3), COUNTY(4);

        private final int seal;

        Level(int seal) {
            this.seal = seal;
        }

        /** 1 for the nation to 4 for the county: how the seal is drawn. */
        public int seal() {
            return seal;
        }
    }

    /** Who can hold it. */
    public enum SubjectKind {
        PERSON, GROUP, UNIT
    }
}

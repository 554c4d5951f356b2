package org.touyan.foundation.shared.check;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Region prefixes of identity numbers and credit codes (GB/T 2260). Both keep the code of the first registration for
 * life, so every code ever used counts. Provinces are complete; counties are known for our own city only, because an
 * incomplete list of the old prefectures elsewhere would doubt good numbers.
 */
final class Regions {

    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34",
            "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
            "71", "81", "82");

    /** 台州: the prefecture 3326 until 1994, the city 3310 since. */
    private static final Pattern CITY = Pattern.compile("33(10|26)\\d{2}");
    private static final Pattern CITY_KNOWN = Pattern.compile("3310(0[0-4]|2[1-4]|8[1-3])|3326(0[0-3]|2[1-8])");

    private Regions() {}

    static boolean province(String region) {
        return PROVINCES.contains(region.substring(0, 2));
    }

    /** Whether this may be a county; says yes where we do not know. */
    static boolean plausible(String region) {
        return !CITY.matcher(region).matches() || CITY_KNOWN.matcher(region).matches();
    }
}

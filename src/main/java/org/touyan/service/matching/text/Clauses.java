package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several wishes in one sentence, taken apart where people themselves take them apart: by counting (一是…二是), by saying "and also"
 * (另外, 顺便, 还想), or by beginning a new line. The end of a sentence alone is none: most who ask tell the same thing in two.
 */
final class Clauses {

    /** What stands before the first of what is counted is said of all of it. */
    private static final Pattern PREFACE = Pattern.compile("^[^，,。；;]{0,12}?(?=一是|第一|1[.、)])");
    /** A part shorter than this says nothing of its own. */
    private static final int SHORTEST = 4;
    private static final int MOST = 4;
    private static final Pattern BETWEEN = Pattern.compile(
            "[；;\\n]+|[。，,、\\s]*(?:另外|顺便|还有就是|还有|还想|还要|以及|再就是|同时|第[一二三四]|[一二三四]是|[1-4][.、)])");

    private Clauses() {}

    /** The parts, in their order; the whole when there is but one. */
    static List<String> of(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : Arrays.stream(BETWEEN.split(PREFACE.matcher(words).replaceFirst(""), -1)).map(Clauses::trimmed)
                .toList()) {
            if (part.length() >= SHORTEST) {
                parts.add(part);
            }
        }
        return parts.size() < 2 || parts.size() > MOST ? List.of(words) : parts;
    }

    private static String trimmed(String part) {
        return part.replaceAll("^[\\s，,、。:：]+|[\\s，,、。:：]+$", "");
    }
}

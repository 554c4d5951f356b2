package org.touyan.insight.impact.domain;

/** The same words in both languages of the house. */
public record Words(String chinese, String english) {

    private static final String BETWEEN = " | ";

    /** {@code 人 | people}. */
    static Words of(String line) {
        String[] both = line.split(java.util.regex.Pattern.quote(BETWEEN), -1);
        if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
            throw new IllegalArgumentException("words “%s” (expected: Chinese%sEnglish)".formatted(line, BETWEEN));
        }
        return new Words(both[0].strip(), both[1].strip());
    }

    public String in(boolean english) {
        return english ? this.english : chinese;
    }
}

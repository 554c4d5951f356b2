package org.touyan.foundation.paper;

/**
 * One thing a paper certifies, in the words that stand on it.
 *
 * @param open what anybody is shown who holds the paper; empty for nothing
 */
public record Fact(String name, String value, String open) {

    /** Everybody may know it. */
    public static Fact open(String name, String value) {
        return new Fact(name, value, value);
    }

    /** Stands on the paper and in the register, and nowhere else. */
    public static Fact closed(String name, String value) {
        return new Fact(name, value, "");
    }
}

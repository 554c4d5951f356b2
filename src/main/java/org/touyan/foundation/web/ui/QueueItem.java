package org.touyan.foundation.web.ui;

/**
 * One waiting thing in a list of links.
 *
 * @param place    where and who
 * @param due      time left, in words; empty for none
 * @param urgency  decides the colour of {@code due}
 * @param remark   keyed by phone, a named expert, photos; empty for none
 * @param current  shown beside the list just now
 */
public record QueueItem(String href, String icon, String title, String place, String due, Urgency urgency, String remark,
        boolean current) {

    /** How near the deadline is. */
    public enum Urgency {
        LATE, SOON, CALM
    }

    public String style() {
        return switch (urgency) {
            case LATE -> "late";
            case SOON -> "soon";
            case CALM -> "";
        };
    }
}

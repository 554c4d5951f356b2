package org.touyan.outreach.lecture.reach;

/** A town: how many enterprises it has, and how many had at least one talk or lecture. */
public record TownReach(String code, String town, int enterprises, int reached) {

    public int percent() {
        return enterprises == 0 ? 0 : Math.round(100f * reached / enterprises);
    }

    /** The enterprises behind one of the two numbers. */
    public String href(ReachPage.Show show) {
        return "/desk/talks/reach/%s?show=%s".formatted(code, show);
    }
}

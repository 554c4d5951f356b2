package org.touyan.service.record;

/** Half hours as people write hours: 2, 2.5. */
public final class HalfHours {

    private HalfHours() {}

    public static String asHours(int halfHours) {
        return halfHours / 2 + (halfHours % 2 == 0 ? "" : ".5");
    }
}

package org.touyan.service.matching;

/**
 * How often somebody has helped before.
 *
 * @param person  the one who asks
 * @param body    the organisation that asks
 * @param village the place where help is wanted
 */
public record Acquaintance(int person, int body, int village) {

    public static final Acquaintance NONE = new Acquaintance(0, 0, 0);
}

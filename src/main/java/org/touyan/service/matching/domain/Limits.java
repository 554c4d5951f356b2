package org.touyan.service.matching.domain;

/**
 * Numbers a person may change.
 *
 * @param nearMinutes what still counts as near
 * @param maxOpen     invitations and orders one expert may hold at a time
 * @param soonDays    how far 越快越好 reaches
 * @param anyDays     how far 这几天都行 reaches
 * @param horizonDays how far ahead another time is looked for
 */
public record Limits(int nearMinutes, int maxOpen, int soonDays, int anyDays, int horizonDays) {}

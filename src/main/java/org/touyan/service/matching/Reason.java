package org.touyan.service.matching;

import java.util.List;

/**
 * One reason for or against, in the fixed vocabulary (会 近 有空 轮得到 熟 点名 / 时间 累 远 专长 资质 请假).
 *
 * @param key       text of the sentence in the bundle {@code matching}
 * @param arguments what the sentence names: skills, minutes, a day
 */
public record Reason(Kind kind, String key, List<Object> arguments) {

    /** The fixed words; the first six speak for a candidate, the others are reservations. */
    public enum Kind {
        CAN, NEAR, FREE, TURN, KNOWN, NAMED, TIME, TIRED, FAR, CRAFT, LICENCE, LEAVE;

        public boolean speaksFor() {
            return switch (this) {
                case CAN, NEAR, FREE, TURN, KNOWN, NAMED -> true;
                case TIME, TIRED, FAR, CRAFT, LICENCE, LEAVE -> false;
            };
        }
    }

    public Reason {
        arguments = List.copyOf(arguments);
    }
}

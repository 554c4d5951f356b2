package org.touyan.outreach.lecture.shift;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.outreach.lecture.domain.TalkKind;

/**
 * One line, as typed.
 *
 * @param day   null for today; of a weekly line the last of its days
 * @param times how often; more than once in a weekly line
 * @param heads how many listened, in all
 * @param key   the same for the same line, however often it is sent
 */
public record TalkLine(TalkKind kind, String group, @Nullable LocalDate day, int times, int minutes, String topic, String speaker,
        int heads, String key) {}

package org.touyan.people.recognition.domain;

import java.time.LocalDate;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/**
 * The vote at the unit, and how long it hung on its wall.
 *
 * @param votesOf everybody entitled to vote, present or not
 */
public record Meeting(MeetingKind meetingKind, LocalDate metOn, int votesFor, int votesOf, LocalDate pinnedFrom,
        LocalDate pinnedUntil) {

    @BusinessRule(id = "RCG-2", says = "More than half of all entitled have voted yes, and the result hangs on the wall after that.", source = "温州办法 Art. 23")
    Meeting checked(LocalDate today) {
        if (metOn.isAfter(today)) {
            throw RuleBroken.at("metOn", "recognition.meeting.later");
        }
        if (votesOf < 1 || votesFor < 0 || votesFor > votesOf) {
            throw RuleBroken.at("votesFor", "recognition.meeting.votes");
        }
        if (votesFor * 2L <= votesOf) {
            throw RuleBroken.at("votesFor", "recognition.meeting.majority");
        }
        if (pinnedFrom.isBefore(metOn)) {
            throw RuleBroken.at("pinnedFrom", "recognition.meeting.pinned-before");
        }
        if (pinnedUntil.isBefore(pinnedFrom)) {
            throw RuleBroken.at("pinnedUntil", "recognition.days.reversed");
        }
        return this;
    }
}

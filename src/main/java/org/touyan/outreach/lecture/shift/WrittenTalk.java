package org.touyan.outreach.lecture.shift;

import java.time.LocalDate;

import org.touyan.outreach.lecture.TalkId;
import org.touyan.outreach.lecture.domain.TalkKind;

/** One line, as it stands in the log. */
public record WrittenTalk(TalkId talkId, TalkKind kind, LocalDate day, String body, String groupName, int times, int minutes,
        String topic, String speaker, int heads, boolean voided, String voidReason) {}

package org.touyan.people.recognition.posting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.people.recognition.NoticeId;

/** What became of an objection, for whoever filed it. */
public record ObjectionPage(NoticeId noticeId, String nomineeName, String body, Instant filedAt, @Nullable String answer,
        @Nullable Instant answeredAt) implements Page {}

package org.touyan.foundation.approval.board;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.web.Page;

/**
 * What became of an objection, for whoever filed it.
 *
 * @param board what it objects to stood there
 * @param dueOn day of the answer, at the latest
 */
public record ObjectionPage(BoardId board, String name, String body, Instant filedAt, LocalDate dueOn, @Nullable String answer,
        @Nullable Instant answeredAt) implements Page {}

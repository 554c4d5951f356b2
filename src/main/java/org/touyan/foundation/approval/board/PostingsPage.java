package org.touyan.foundation.approval.board;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.web.Page;

/** What is on notice today. */
public record PostingsPage(List<Row> rows) implements Page {

    /** One board with something on it. */
    public record Row(BoardId board, String boardTitle, LocalDate until) {}
}

package org.touyan.foundation.approval.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostedKind;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Form;

/** Reads what is on notice today. When its days are over, a name is gone from here. */
@Component
class PostingQuery {

    private final JdbcClient jdbc;
    private final List<PostedKind> kinds;
    private final Clock clock;

    PostingQuery(JdbcClient jdbc, List<PostedKind> kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PostingsPage all() {
        return new PostingsPage(jdbc.sql("""
                select board, board_title, max(until_day) as until
                from approval.on_board
                where :today between from_day and until_day
                group by board, board_title
                order by until, board
                """)
                .param("today", today())
                .query(Rows.of(PostingsPage.Row.class))
                .list());
    }

    @Transactional(readOnly = true)
    public PostingPage page(BoardId board, Form<ObjectionForm> form) {
        String title = jdbc.sql("select title from approval.title_of(:board) as title where title is not null")
                .param("board", board)
                .query(Rows.of(String.class))
                .optional()
                .orElseThrow(() -> new NotFound("board " + board));
        List<PostingPage.Posted> posted = jdbc.sql("""
                select posting_id, matter_kind, lead, name, unit, words, from_day, until_day
                from approval.on_board
                where board = :board and :today between from_day and until_day
                order by name collate approval.strokes, posting_id
                """)
                .param("board", board)
                .param("today", today())
                .query(Rows.of(PostingPage.Posted.class))
                .list();
        return new PostingPage(board, title, posted.isEmpty() ? "" : introOf(posted.getFirst().matterKind()), posted, form);
    }

    @Transactional(readOnly = true)
    public ObjectionPage objection(ObjectionId id) {
        return jdbc.sql("select board, name, body, filed_at, due_on, answer, answered_at from approval.objection_of(:id)")
                .param("id", id)
                .query(Rows.of(ObjectionPage.class))
                .optional()
                .orElseThrow(() -> new NotFound("objection " + id));
    }

    private String introOf(String kind) {
        return kinds.stream().filter(k -> k.kind().equals(kind)).map(PostedKind::introKey).findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no PostedKind \"%s\" (expected: one of %s)".formatted(kind, kinds)));
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}

package org.touyan.foundation.approval.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.BoardId;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.approval.PostedKind;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;

/** Puts a matter on public notice and takes it down again. The module that decides asks here before it does. */
@Component
public class PublicNotices {

    private static final String COLUMNS = """
            posting_id, matter_kind, matter_id, board, board_title, lead, name, unit, words, from_day, until_day, posted_by_name,
            posted_at, ended_at
            """;

    /** What is still up, and what its paper said. */
    private record Hanging(PostingId postingId, String matterKind, UUID matterId, OrgPath orgPath, String lead, String name,
            String unit, String words, LocalDate fromDay, LocalDate untilDay) {}

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Parameters parameters;
    private final List<PostedKind> kinds;
    private final NoticePapers papers;
    private final AuditTrail audit;
    private final Clock clock;

    PublicNotices(JdbcClient jdbc, WorkingDays workingDays, Parameters parameters, List<PostedKind> kinds, NoticePapers papers,
            AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.parameters = parameters;
        this.kinds = kinds;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleBroken at {@code from} or {@code until}, when the days are too early or too few */
    @Transactional
    @BusinessRule(id = "APV-1", says = "A public notice begins today or later and lasts at least the working days of the parameter notice.workdays.")
    public PostingId post(Actor actor, Matter matter, Sheet sheet, LocalDate from, LocalDate until) {
        actor.require(Role.CITY_STAFF);
        LocalDate earliest = earliestEnd(from);
        if (from.isBefore(today())) {
            throw RuleBroken.at("from", "approval.posting.past");
        }
        if (until.isBefore(earliest)) {
            throw RuleBroken.at("until", "approval.posting.short", earliest.toString());
        }
        if (until.isAfter(today().plusYears(1))) {
            throw RuleBroken.at("until", "approval.posting.long");
        }
        PostingId id = PostingId.next();
        int posted = jdbc.sql("""
                insert into approval.posting (posting_id, matter_kind, matter_id, board, board_title, lead, name, unit, words, org_path,
                  desk_path, from_day, until_day, workdays, answered_by_another, posted_by, posted_by_name, posted_at)
                values (:id, :kind, :matter, :board, :title, :lead, :name, :unit, :words, :path, :desk, :from, :until, :workdays, :another,
                  :by, :byName, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .param("board", sheet.board())
                .param("title", sheet.title())
                .param("lead", sheet.lead())
                .param("name", sheet.name())
                .param("unit", sheet.unit())
                .param("words", sheet.words())
                .param("path", matter.path())
                .param("desk", actor.scope())
                .param("from", from)
                .param("until", until)
                .param("workdays", workingDays.between(from.minusDays(1), until))
                .param("another", kinds.stream().anyMatch(k -> k.kind().equals(matter.kind()) && k.anotherAnswers()))
                .param("by", actor.account())
                .param("byName", actor.name())
                .param("now", clock.instant())
                .update();
        if (posted == 0) {
            throw new Conflict("approval.posting.already");
        }
        papers.issue(actor, id, matter, sheet, from, until);
        audit.note(actor, "posting.posted", matter.kind(), matter.id(), matter.path(), "from", from.toString(), "until",
                until.toString());
        return id;
    }

    /** The first working day counts, so that five working days are Monday to Friday. */
    public LocalDate earliestEnd(LocalDate from) {
        return workingDays.plus(from.minusDays(1), parameters.number("notice.workdays"));
    }

    /** Takes the notice down because the matter is decided. */
    @Transactional
    @BusinessRule(id = "APV-2", says = "A decision comes after the last day of the notice, and after every objection has its answer.")
    public void decided(Actor actor, Matter matter) {
        Posting posting = of(matter).filter(Posting::open).orElseThrow(() -> RuleBroken.because("approval.undecided.posting"));
        if (unanswered(matter)) {
            throw RuleBroken.because("approval.undecided.objections");
        }
        if (!today().isAfter(posting.untilDay())) {
            throw RuleBroken.because("approval.undecided.posting");
        }
        end(actor, matter, "DECIDED").ifPresent(id -> papers.decide(actor, id, today()));
    }

    /** Takes the notice down, if there is one, because the matter has ended in another way. */
    @Transactional
    public void withdrawn(Actor actor, Matter matter) {
        end(actor, matter, "WITHDRAWN").ifPresent(id -> papers.withdraw(actor, id, today()));
    }

    /** The board is called differently from now on: its name was a typing error. */
    @Transactional
    public void retitle(Actor actor, BoardId board, String title) {
        jdbc.sql("""
                update approval.posting set board_title = :title
                where board = :board and ended_at is null and board_title <> :title
                returning posting_id, matter_kind, matter_id, org_path, lead, name, unit, words, from_day, until_day
                """)
                .param("board", board)
                .param("title", title)
                .query(Rows.of(Hanging.class))
                .list()
                .forEach(h -> papers.rename(actor, h.postingId(), new Matter(h.matterKind(), h.matterId(), h.orgPath()),
                        new Sheet(board, title, h.lead(), h.name(), h.unit(), h.words()), h.fromDay(), h.untilDay()));
    }

    /** The latest notice of a matter, as far as the current actor may see it. */
    @Transactional(readOnly = true)
    public Optional<Posting> of(Matter matter) {
        return jdbc.sql("select " + COLUMNS + """
                from approval.posting
                where matter_kind = :kind and matter_id = :matter
                order by posted_at desc, posting_id desc
                limit 1
                """)
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .query(Rows.of(Posting.class))
                .optional();
    }

    /** Whether the public reads anything on this board today. */
    @Transactional(readOnly = true)
    public boolean onView(BoardId board) {
        return jdbc.sql("""
                select exists (select 1 from approval.on_board where board = :board and :today between from_day and until_day)
                """)
                .param("board", board)
                .param("today", today())
                .query(Rows.of(Boolean.class))
                .single();
    }

    /** @throws NotFound when there is no such notice, or not for this actor */
    @Transactional(readOnly = true)
    public Posting get(PostingId id) {
        return jdbc.sql("select " + COLUMNS + "from approval.posting where posting_id = :id")
                .param("id", id)
                .query(Rows.of(Posting.class))
                .optional()
                .orElseThrow(() -> new NotFound("posting " + id));
    }

    /** Whether somebody still waits for an answer, asked by whoever decides. */
    @Transactional(readOnly = true)
    public boolean unanswered(Matter matter) {
        return jdbc.sql("select approval.unanswered(:kind, :matter)")
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .query(Rows.of(Boolean.class))
                .single();
    }

    private Optional<PostingId> end(Actor actor, Matter matter, String how) {
        Optional<PostingId> ended = jdbc.sql("""
                update approval.posting set ended_at = :now, ended_how = :how
                where matter_kind = :kind and matter_id = :matter and ended_at is null
                returning posting_id
                """)
                .param("now", clock.instant())
                .param("how", how)
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .query(Rows.of(PostingId.class))
                .optional();
        ended.ifPresent(id -> audit.note(actor, "posting.ended", matter.kind(), matter.id(), matter.path(), "how", how));
        return ended;
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}

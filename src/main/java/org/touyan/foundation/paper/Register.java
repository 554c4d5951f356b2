package org.touyan.foundation.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.domain.Code;
import org.touyan.foundation.paper.domain.PaperAct;
import org.touyan.foundation.paper.domain.PaperNumber;
import org.touyan.foundation.paper.domain.PaperTitle;
import org.touyan.foundation.paper.domain.Standing;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.UiFactory;

import tools.jackson.databind.json.JsonMapper;

/** Numbers papers, prints them, and keeps what they certified. Writes in the transaction of whoever issues one. */
@Component
public class Register {

    private static final int LONGEST_REASON = 300;
    private static final JsonMapper JSON = new JsonMapper();

    private record Held(PaperId paperId, PaperState state, OrgPath orgPath) {}

    private final JdbcClient jdbc;
    private final Papers papers;
    private final UiFactory uis;
    private final AuditTrail audit;
    private final Clock clock;

    Register(JdbcClient jdbc, Papers papers, UiFactory uis, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.uis = uis;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param sheet makes the page from the number it gets; its template uses {@code paper/layout/numbered.jte} */
    @Transactional(propagation = Propagation.MANDATORY)
    public Issued issue(Actor actor, Draft draft, Function<Imprint, Page> sheet) {
        return issue(actor, draft, sheet, null);
    }

    /** The new paper says which one it stands for; the old one says that there is a new one, and why. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Issued replace(Actor actor, PaperId old, String reason, Draft draft, Function<Imprint, Page> sheet) {
        end(actor, old, PaperAct.REPLACE, reason);
        return issue(actor, draft, sheet, old);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(Actor actor, PaperId id, String reason) {
        end(actor, id, PaperAct.REVOKE, reason);
    }

    /** Its last day is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expire(Actor actor, PaperId id, String reason) {
        end(actor, id, PaperAct.EXPIRE, reason);
    }

    /** What it is about is over: from that day it is kept for as long as its kind is. It still certifies what was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(Actor actor, PaperId id, LocalDate day) {
        happened(actor, held(id).paperId(), "ENDED", "", day);
    }

    @Transactional(readOnly = true)
    public List<Issued> about(String module, UUID subject) {
        return jdbc.sql("""
                select p.paper_id, p.kind, p.number, p.code, p.title, paper.state_of(p.paper_id, p.valid_until, :today) as state,
                  coalesce(e.reason, '') as because, p.sha256, p.issued_at, e.at as ended_at
                from paper.paper p
                left join paper.event e on e.paper_id = p.paper_id and e.event in ('REVOKED', 'REPLACED', 'EXPIRED')
                where p.subject_module = :module and p.subject_id = :subject
                order by p.issued_at, p.paper_id
                """).param("today", today()).param("module", module).param("subject", subject).query(Rows.of(Issued.class))
                .list();
    }

    /** The paper itself, as it was printed: for whoever may see it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(PaperId id) {
        return jdbc.sql("select pdf from paper.content where paper_id = :id").param("id", id)
                .query((row, n) -> row.getBytes("pdf")).optional();
    }

    private Issued issue(Actor actor, Draft draft, Function<Imprint, Page> sheet, @Nullable PaperId replaces) {
        PaperState state = Standing.issued(actor.role());
        PaperTitle.check(draft.title());
        LocalDate today = today();
        String number = next(draft, today.getYear()).toString();
        String code = Code.next();
        byte[] pdf = papers.pdf(sheet.apply(new Imprint(number, code, draft.title(), draft.unionName(), today)), uis.onPaper());
        PaperId id = PaperId.next();
        String sha256 = Sha256.hex(pdf);
        insert(actor, draft, replaces, id, number, today.getYear(), code, sha256);
        jdbc.sql("insert into paper.content (paper_id, pdf) values (:id, :pdf)").param("id", id).param("pdf", pdf).update();
        happened(actor, id, "ISSUED", "", null);
        audit.note(actor, "paper.issued", "paper", id, draft.where(), "number", number, "sha256", sha256);
        return new Issued(id, draft.kind(), number, code, draft.title(), state, "", sha256, clock.instant(), null);
    }

    private PaperNumber next(Draft draft, int year) {
        String word = jdbc.sql("select word from paper.kind where kind = :kind").param("kind", draft.kind())
                .query(String.class).single();
        return new PaperNumber(word, year,
                jdbc.sql("select paper.next_serial(:union, :kind, :year)").param("union", draft.union())
                        .param("kind", draft.kind()).param("year", year).query(Integer.class).single());
    }

    private void insert(Actor actor, Draft draft, @Nullable PaperId replaces, PaperId id, String number, int year, String code,
            String sha256) {
        List<Map<String, String>> open = draft.facts().stream().filter(f -> !f.open().isEmpty())
                .map(f -> Map.of("name", f.name(), "value", f.open())).toList();
        List<Map<String, String>> all = draft.facts().stream()
                .map(f -> Map.of("name", f.name(), "value", f.value())).toList();
        jdbc.sql("""
                insert into paper.paper (paper_id, kind, union_path, union_name, year, serial, number, code, org_path, subject_module, subject_id,
                  readers, title, facts, open_facts, valid_until, sha256, replaces, issued_by, issued_by_name, issued_at)
                values (:id, :kind, :union, :unionName, :year, :serial, :number, :code, :where, :module, :subject,
                  :readers, :title, :facts::jsonb, :open::jsonb, :until, :sha256, :replaces, :by, :name, :at)
                """).param("id", id).param("kind", draft.kind()).param("union", draft.union())
                .param("unionName", draft.unionName()).param("year", year)
                .param("serial", PaperNumber.typed(number).orElseThrow().serial()).param("number", number).param("code", code)
                .param("where", draft.where()).param("module", draft.module()).param("subject", draft.subject())
                .param("readers", draft.readers().toArray(UUID[]::new)).param("title", draft.title())
                .param("facts", JSON.writeValueAsString(all)).param("open", JSON.writeValueAsString(open))
                .param("until", draft.validUntil()).param("sha256", sha256).param("replaces", replaces)
                .param("by", actor.account()).param("name", actor.name()).param("at", clock.instant()).update();
    }

    private void end(Actor actor, PaperId id, PaperAct act, String reason) {
        String why = FreeText.check(reason, 2, LONGEST_REASON).orRefuse("reason");
        Held held = held(id);
        PaperState next = Standing.next(held.state(), act, actor.role());
        happened(actor, id, next.name(), why, null);
        audit.note(actor, "paper." + next.name().toLowerCase(Locale.ROOT), "paper", id, held.orgPath());
    }

    private void happened(Actor actor, PaperId id, String event, String reason, @Nullable LocalDate day) {
        jdbc.sql("""
                insert into paper.event (event_id, paper_id, event, reason, day, by_name, at)
                values (:id, :paper, :event, :reason, :day, :by, :at)
                """).param("id", Uuid7.next()).param("paper", id).param("event", event).param("reason", reason)
                .param("day", day).param("by", actor.name()).param("at", clock.instant()).update();
    }

    private Held held(PaperId id) {
        return jdbc.sql("""
                select p.paper_id, paper.state_of(p.paper_id, null, :today) as state, p.org_path
                from paper.paper p
                where p.paper_id = :id
                """).param("today", today()).param("id", id).query(Rows.of(Held.class)).optional()
                .orElseThrow(() -> new NotFound("paper " + id));
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}

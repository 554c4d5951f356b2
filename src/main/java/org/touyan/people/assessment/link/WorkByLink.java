package org.touyan.people.assessment.link;

import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Batches;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.mark.AssignStaff;
import org.touyan.people.assessment.mark.Cell;
import org.touyan.people.assessment.mark.MarkCandidates;
import org.touyan.people.assessment.mark.Results;
import org.touyan.people.assessment.settle.SettleBatch;
import org.touyan.people.assessment.sheet.BatchQuery;
import org.touyan.people.assessment.sheet.MarkSheet;
import org.touyan.people.assessment.sheet.MarkedPart;
import org.touyan.people.assessment.sheet.MarksForm;
import org.touyan.people.assessment.show.StaffLinks;
import org.touyan.people.assessment.show.StaffLinks.Holder;

/** Whoever holds a link works in the batches he is assigned to, and in no other. */
@Component
class WorkByLink {

    private final StaffLinks links;
    private final Batches batches;
    private final MarkCandidates markCandidates;
    private final AssignStaff assignStaff;
    private final SettleBatch settleBatch;
    private final Results results;
    private final BatchQuery query;
    private final JdbcClient jdbc;

    WorkByLink(StaffLinks links, Batches batches, MarkCandidates markCandidates, AssignStaff assignStaff, SettleBatch settleBatch,
            Results results, BatchQuery query, JdbcClient jdbc) {
        this.links = links;
        this.batches = batches;
        this.markCandidates = markCandidates;
        this.assignStaff = assignStaff;
        this.settleBatch = settleBatch;
        this.results = results;
        this.query = query;
        this.jdbc = jdbc;
    }

    @Transactional
    public int mark(String token, BatchId id, List<Cell> cells) {
        return mine(token, id, (holder, batch) -> markCandidates.enter(holder.actor(), id, holder.staffId(), cells));
    }

    @Transactional
    public MarkedPart marked(String token, BatchId id, List<String> candidate) {
        return mine(token, id, (holder, batch) -> query.marked(id, candidate));
    }

    @Transactional
    public void undo(String token, BatchId id) {
        mine(token, id, (holder, batch) -> {
            markCandidates.undo(holder.actor(), id);
            return true;
        });
    }

    @Transactional
    public void kin(String token, BatchId id, LinkForm form) {
        var candidate = form.kinCandidate();
        if (candidate == null) {
            throw RuleBroken.at("kinCandidate", "assessment.candidate.missing");
        }
        mine(token, id, (holder, batch) -> {
            assignStaff.kin(holder.actor(), id, holder.staffId(), candidate, form.relation());
            return true;
        });
    }

    @Transactional
    public void sign(String token, BatchId id, String words) {
        mine(token, id, (holder, batch) -> {
            settleBatch.supervised(holder, id, words);
            return true;
        });
    }

    /**
     * @param id    null for the list
     * @param marks null unless the sheet was refused
     * @param said  null unless something else was
     */
    @Transactional
    public LinkPage page(String token, @Nullable BatchId id, @Nullable Form<MarksForm> marks, @Nullable Form<LinkForm> said) {
        FormErrors errors = marks != null ? marks.errors() : said != null ? said.errors() : FormErrors.none();
        LinkForm form = said == null ? LinkForm.EMPTY : said.value();
        if (id == null) {
            return links.as(token, holder -> new LinkPage(token, holder.name(), holder.kind(), rows(holder.staffId()), null, null,
                    List.of(), form, errors));
        }
        return mine(token, id, (holder, batch) -> {
            LinkPage.Row row = rows(holder.staffId()).stream().filter(r -> r.batchId().equals(id)).findFirst().orElseThrow();
            MarkSheet sheet = query.behindLink(batch, "/assess/" + token + "/" + id + "/marks", marks);
            List<Choice> people = holder.kind() == StaffKind.EXAMINER
                    ? results.of(batch).stream()
                            .map(r -> Choice.of(r.id().toString(), "%03d %s".formatted(r.ticket(), r.name()))).toList()
                    : List.of();
            return new LinkPage(token, holder.name(), holder.kind(), List.of(), row,
                    holder.kind() == StaffKind.EXAMINER ? sheet : sheet.closed(), people, form, errors);
        });
    }

    private <T> T mine(String token, BatchId id, BiFunction<Holder, Batch, T> work) {
        return links.as(token, holder -> {
            boolean assigned = jdbc.sql("""
                    select exists (select 1 from assessment.batch_staff where batch_id = :id and staff_id = :staff)
                    """).param("id", id).param("staff", holder.staffId()).query(Boolean.class).single();
            if (!assigned) {
                throw new NotFound("batch " + id + " of this examiner");
            }
            return work.apply(holder, batches.get(id));
        });
    }

    private List<LinkPage.Row> rows(StaffId staff) {
        return jdbc.sql("""
                select b.batch_id, b.number, b.state, o.name as company, b.levels, b.exam_on
                from assessment.batch_staff x join assessment.batch b on b.batch_id = x.batch_id
                join assessment.filing f on f.filing_id = b.filing_id join organization.body o on o.body_id = f.body_id
                where x.staff_id = :staff
                order by b.exam_on desc, b.number
                """).param("staff", staff).query(Rows.of(LinkPage.Row.class)).list();
    }
}

package org.touyan.people.assessment.mark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.Part;

/** The score sheet on paper: issued with the notice, and replaced when a mark is corrected afterwards. */
@Component
public class IssueSheet {

    private static final String MODULE = "assessment";
    /** Facts that stand above the table. */
    private static final int HEAD = 3;

    private final Register register;
    private final Results results;
    private final Organizations organizations;
    private final UiFactory uis;
    private final JdbcClient jdbc;

    IssueSheet(Register register, Results results, Organizations organizations, UiFactory uis, JdbcClient jdbc) {
        this.register = register;
        this.results = results;
        this.organizations = organizations;
        this.uis = uis;
        this.jdbc = jdbc;
    }

    /** In the transaction of the notice. */
    public void issue(Actor actor, Batch batch) {
        Draft draft = draft(batch);
        register.issue(actor, draft, imprint -> sheet(imprint, batch, draft));
    }

    /** In the transaction of a correction; nothing when no sheet is out. */
    void renew(Actor actor, Batch batch, String reason) {
        current(batch).ifPresent(old -> {
            Draft draft = draft(batch);
            register.replace(actor, old.paperId(), reason, draft, imprint -> sheet(imprint, batch, draft));
        });
    }

    /** In the transaction of the archive: from that day its years run. */
    public void ended(Actor actor, Batch batch, LocalDate day) {
        current(batch).ifPresent(sheet -> register.ended(actor, sheet.paperId(), day));
    }

    /** All that were issued, the latest last. */
    public List<Issued> all(Batch batch) {
        return register.about(MODULE, batch.id().value());
    }

    private Optional<Issued> current(Batch batch) {
        return all(batch).stream().filter(sheet -> sheet.state() == PaperState.ISSUED).findFirst();
    }

    private Draft draft(Batch batch) {
        Ui ui = uis.onPaper();
        String company = jdbc.sql("""
                select o.name from assessment.filing f join organization.body o on o.body_id = f.body_id where f.filing_id = :id
                """).param("id", batch.filing()).query(String.class).single();
        var union = organizations.unitOf(batch.path()).orElseThrow();
        List<Results.Row> rows = examined(batch);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.open(ui.t("assessment.batch.number"), batch.number()));
        facts.add(Fact.open(ui.t("assessment.company"), company));
        facts.add(Fact.open(ui.t("assessment.paper.passed"),
                ui.t("assessment.of", rows.stream().filter(Results.Row::passed).count(), rows.size())));
        rows.forEach(row -> facts.add(Fact.closed("%03d %s".formatted(row.ticket(), row.name()), marks(ui, row))));
        return new Draft("skill-sheet", union.path(), union.name(), batch.path(), MODULE, batch.id().value(), List.of(),
                ui.t("assessment.paper.title"), facts, null);
    }

    private MarkPaper sheet(Imprint imprint, Batch batch, Draft draft) {
        Ui ui = uis.onPaper();
        List<Results.Row> rows = examined(batch);
        List<Part> parts = rows.stream().flatMap(row -> row.marks().keySet().stream()).distinct().sorted().toList();
        return new MarkPaper(imprint, draft.facts().subList(0, HEAD), parts,
                rows.stream().map(row -> line(ui, parts, row)).toList(),
                List.of(ui.t("assessment.kind.EXAMINER"), ui.t("assessment.kind.SUPERVISOR")));
    }

    private static MarkPaper.Line line(Ui ui, List<Part> parts, Results.Row row) {
        var result = row.result();
        BigDecimal sum = result == null ? null : result.sum();
        return new MarkPaper.Line("%03d".formatted(row.ticket()), row.name(),
                (ui.t("assessment.level." + row.level()) + ' ' + row.trade()).strip(),
                parts.stream().map(part -> row.at(part).absent() ? ui.t("assessment.absent") : row.at(part).words()).toList(),
                sum == null ? "—" : sum.toPlainString(), ui.t(row.passed() ? "assessment.paper.yes" : "assessment.paper.no"));
    }

    private List<Results.Row> examined(Batch batch) {
        return results.of(batch).stream().filter(row -> row.result() != null).toList();
    }

    private static String marks(Ui ui, Results.Row row) {
        return row.marks().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(mark -> ui.t("assessment.part." + mark.getKey()) + ' '
                        + (mark.getValue().absent() ? ui.t("assessment.absent") : mark.getValue().words()))
                .collect(Collectors.joining(" · ")) + " · " + ui.t(row.passed() ? "assessment.paper.yes" : "assessment.paper.no");
    }
}

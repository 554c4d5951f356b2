package org.touyan.people.studio.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.JsonLd;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ReadOn;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.SumRow;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Level;
import org.touyan.people.studio.output.OutputKind;

/** One studio, for everybody: what it works on, what has come of it, what its group was given. */
public record OpenStudioPage(Facts facts, List<Output> outputs, List<Honour> honours, List<ReadOn.Link> told) implements Page {

    /** @param leaderSlug of the leader's own page, when he has one */
    public record Facts(StudioId studioId, String name, Level level, String unitName, String field, String number,
            LocalDate namedOn,
            @Nullable LocalDate confirmedUntil, String leaderName, @Nullable String leaderSlug) {}

    /** One thing that came of it. */
    public record Output(OutputKind kind, String title, @Nullable String number, String grade, String issuer, LocalDate day,
            @Nullable Integer heads) {

        public String more(Ui ui) {
            List<String> parts = new ArrayList<>(List.of(ui.t("studio.kind." + kind)));
            for (@Nullable
            String part : new @Nullable String[]{number, issuer, grade, heads == null ? null : ui.t("studio.heads", heads)}) {
                if (part != null && !part.isEmpty()) {
                    parts.add(part);
                }
            }
            parts.add(Integer.toString(day.getYear()));
            return String.join(" · ", parts);
        }
    }

    /** An honour of the group. */
    public record Honour(String title, String issuer, int year) {}

    /** Nothing but what the page shows. */
    public JsonLd ld(Ui ui) {
        JsonLd leader = JsonLd.of("Person").with("name", facts.leaderName())
                .with("url", facts.leaderSlug() == null ? "" : ui.absolute("/experts/" + facts.leaderSlug()));
        return JsonLd.of("Organization")
                .with("name", facts.name())
                .with("url", ui.absolute("/studios/" + facts.studioId()))
                .with("parentOrganization", JsonLd.of("Organization").with("name", facts.unitName()))
                .with("knowsAbout", facts.field())
                .with("foundingDate", facts.namedOn().toString())
                .with("member", List.of(leader))
                .with("award", honours.stream().map(honour -> honour.year() + " " + honour.title()).toList());
    }

    public List<SumRow> rows(Ui ui) {
        return List.of(new SumRow(ui.t("studio.field.unit"), facts.unitName(), ""),
                new SumRow(ui.t("studio.field.field"), facts.field(), ""),
                new SumRow(ui.t("studio.field.level"), ui.t("studio.level." + facts.level()), ""),
                new SumRow(ui.t("studio.field.number"), facts.number(), ""),
                new SumRow(ui.t("studio.field.named-on"), ui.isoDay(facts.namedOn()), ""),
                new SumRow(ui.t("studio.field.until"), ui.isoDay(facts.confirmedUntil()), ""));
    }
}

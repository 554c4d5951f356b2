package org.touyan.foundation.organization.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.organization.domain.Contact;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.SumRow;

/** One body whole. */
public record BodyPage(BodyDetail body, @Nullable Town town, @Nullable Unit unit, @Nullable Contact contact,
        boolean mayChange) implements Page {

    public List<SumRow> facts(Ui ui) {
        var rows = new ArrayList<SumRow>();
        rows.add(row(ui.t("organization.kind"), ui.t("organization.kind." + body.kind())));
        rows.add(row(ui.t("organization.credit"), body.creditCode()));
        rows.add(row(ui.t("organization.town"), town == null ? null : town.in(ui.locale())));
        rows.add(row(ui.t("organization.address"), body.address()));
        rows.add(row(ui.t("organization.industry"), body.industryCode()));
        rows.add(row(ui.t("organization.size"), size(ui)));
        rows.add(row(ui.t("organization.workers"), body.workers() == null ? null : body.workers().toString()));
        rows.add(row(ui.t("organization.unit"), unit == null ? null : unit.in(ui.locale())));
        rows.add(row(ui.t("organization.registered"), ui.isoDay(body.registeredAt())));
        rows.add(row(ui.t("organization.state"), compared(ui)));
        return rows;
    }

    public List<SumRow> contactFacts(Ui ui) {
        if (contact == null) {
            return List.of();
        }
        return List.of(row(ui.t("organization.contact.name"), contact.name()),
                row(ui.t("organization.contact.post"), contact.post()),
                row(ui.t("organization.contact.phone"), contact.maskedPhone()));
    }

    private @Nullable String size(Ui ui) {
        SizeClass size = body.sizeClass();
        if (size == null && !body.aboveScale()) {
            return null;
        }
        return ui.t("organization.size.of-year",
                Stream.of(body.aboveScale() ? "ABOVE" : "", size == null ? "" : size.name()).filter(s -> !s.isEmpty())
                        .map(s -> ui.t("organization.size." + s)).collect(Collectors.joining(" · ")),
                body.sizeYear(), body.sizeSource());
    }

    private String compared(Ui ui) {
        return body.verifiedAt() == null
                ? ui.t("organization.compared.no")
                : ui.t("organization.compared.on", ui.isoDay(body.verifiedAt()));
    }

    private static SumRow row(String label, @Nullable String value) {
        return new SumRow(label, value == null ? "" : value, "");
    }
}

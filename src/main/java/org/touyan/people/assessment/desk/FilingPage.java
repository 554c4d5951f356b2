package org.touyan.people.assessment.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.FilingState;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.StaffId;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.assessment.domain.FilingAct;
import org.touyan.people.assessment.domain.Office;
import org.touyan.people.assessment.domain.StaffKind;

/** A filing: what the register says, what may be assessed, by whom and where, and how it came to that. */
public record FilingPage(Head head, List<Scope> scopes, List<Staff> staff, List<Site> sites, List<Step> steps, Role role,
        Form<FilingForm> form) implements Page {

    /** What the register says. */
    public record Head(FilingId filingId, String company, FilingState state, Office office, String number, String bodyCode,
            LocalDate appliedOn, @Nullable LocalDate filedOn, @Nullable LocalDate validUntil, @Nullable LocalDate endedOn) {}

    /** An occupation, up to its highest level. */
    public record Scope(String occupation, String occupationName, String highest) {}

    /** Somebody who marks or supervises. */
    public record Staff(StaffId staffId, StaffKind kind, String name, String cardNo, @Nullable LocalDate leftOn) {}

    /** Where it is done. */
    public record Site(String name, String address, int seats) {}

    /** What happened, on which day. */
    public record Step(FilingState state, LocalDate onDay, String words, String byName) {}

    public FormErrors errors() {
        return form.errors();
    }

    public String self() {
        return (role == Role.ENTERPRISE_UNION ? "/org/assessment/filings/" : "/desk/assessment/filings/") + head.filingId();
    }

    public boolean keeps() {
        return head.endedOn() == null && (role == Role.CITY_STAFF || role == Role.ENTERPRISE_UNION);
    }

    public boolean plans() {
        return keeps() && (head.state() == FilingState.FILED || head.state() == FilingState.ACTIVE);
    }

    public boolean files() {
        return Filing.STEPS.allows(head.state(), FilingAct.FILE, role);
    }

    /** What 人社部门 may have decided, from here. */
    public List<Choice> acts(Ui ui) {
        return Stream.of(FilingAct.values())
                .filter(act -> act != FilingAct.APPLY && act != FilingAct.FILE && act != FilingAct.EXPIRE)
                .filter(act -> Filing.STEPS.allows(head.state(), act, role))
                .map(act -> Choice.of(act.name(), ui.t("assessment.act." + act))).toList();
    }

    public List<Choice> levels(Ui ui) {
        return Stream.of(Level.values()).map(level -> Choice.of(level.code(), ui.t(level.key()))).toList();
    }

    public List<Choice> kinds(Ui ui) {
        return Stream.of(StaffKind.values()).map(kind -> Choice.of(kind.name(), ui.t("assessment.kind." + kind))).toList();
    }
}

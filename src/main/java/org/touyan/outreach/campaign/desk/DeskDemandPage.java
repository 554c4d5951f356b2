package org.touyan.outreach.campaign.desk;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.around.Activity;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.DemandAct;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.Holds;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.domain.PlanForm;
import org.touyan.outreach.campaign.domain.Result;
import org.touyan.outreach.campaign.domain.TrainedSource;
import org.touyan.outreach.campaign.show.Together;

/**
 * A demand at the desk and everything that can be done with it now.
 *
 * @param phone    masked; whole after it was asked for
 * @param subjects of the catalog, for a visit
 * @param together the other problems stated with it
 * @param classes  what another may be about; none for whoever adds none
 * @param act      as typed; blank until something was done wrong
 */
public record DeskDemandPage(Demand demand, String className, String town, String phone, List<DeskDemand.Paired> pairings,
        List<DeskDemand.Plan> plans, List<Activity> activities, List<DeskDemand.Posted> posted, List<Choice> subjects,
        List<Together> together, List<Choice> classes, Form<ActForm> act, Role role)
        implements
            Page {

    public String self() {
        return "/desk/campaign/demands/" + demand.id();
    }

    public FormErrors errors() {
        return act.errors();
    }

    public String typed(String field) {
        return act.text(field);
    }

    public List<String> chosen(String field) {
        return List.of(act.text(field));
    }

    /** What was typed, or else what is known. */
    public String typed(String field, String known) {
        String typed = act.text(field);
        return typed.isEmpty() ? known : typed;
    }

    public boolean allows(DemandAct what) {
        return Demand.STEPS.allows(demand.state(), what, role);
    }

    public boolean staff() {
        return role == Role.TOWN_CADRE || role == Role.CITY_STAFF;
    }

    public DeskDemand.@Nullable Paired living() {
        return pairings.stream().filter(DeskDemand.Paired::living).findFirst().orElse(null);
    }

    public boolean invites() {
        return staff() && demand.state() == DemandState.SCREENED && living() == null
                && posted.stream().noneMatch(DeskDemand.Posted::living);
    }

    public boolean posts() {
        return role == Role.CITY_STAFF && invites() && !demand.need().secret()
                && demand.problem().difficulty() != Difficulty.ON_SITE;
    }

    public boolean plans(DeskDemand.Paired paired) {
        return paired.state() == PairingState.ACCEPTED && allows(DemandAct.PLAN);
    }

    public boolean reports() {
        return allows(DemandAct.FAIL);
    }

    public List<Choice> difficulties(Ui ui) {
        return choices(Difficulty.values(), ui, "campaign.difficulty.");
    }

    public List<Choice> kinds(Ui ui) {
        return choices(new PaperKind[]{PaperKind.AGREEMENT, PaperKind.SECRECY}, ui, "campaign.paper.");
    }

    public List<Choice> forms(Ui ui) {
        return choices(PlanForm.values(), ui, "campaign.form.");
    }

    /** Solved is only what somebody has been there for. */
    public List<Choice> results(Ui ui) {
        return choices(allows(DemandAct.SOLVE) ? Result.values() : new Result[]{Result.UNSOLVED}, ui, "campaign.result.");
    }

    public List<Choice> sources(Ui ui) {
        return choices(TrainedSource.values(), ui, "campaign.trained.");
    }

    public List<Choice> holds(Ui ui) {
        return choices(Holds.values(), ui, "campaign.holds.");
    }

    private static List<Choice> choices(Enum<?>[] values, Ui ui, String prefix) {
        return Stream.of(values).map(v -> Choice.of(v.name(), ui.t(prefix + v.name()))).toList();
    }
}

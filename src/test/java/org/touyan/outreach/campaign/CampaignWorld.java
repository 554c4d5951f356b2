package org.touyan.outreach.campaign;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.outreach.campaign.call.PublishCall;
import org.touyan.outreach.campaign.call.WriteCall;
import org.touyan.outreach.campaign.collect.CollectDemand;
import org.touyan.outreach.campaign.collect.Stated;
import org.touyan.outreach.campaign.collect.Taken;
import org.touyan.outreach.campaign.domain.CallText;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.Helper;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.domain.PlanForm;
import org.touyan.outreach.campaign.domain.Problem;
import org.touyan.outreach.campaign.domain.Term;
import org.touyan.outreach.campaign.pair.AnswerPairing;
import org.touyan.outreach.campaign.pair.FilePaper;
import org.touyan.outreach.campaign.pair.InvitePairing;
import org.touyan.outreach.campaign.pair.PaperText;
import org.touyan.outreach.campaign.plan.PlanVisit;
import org.touyan.outreach.campaign.plan.Planned;
import org.touyan.outreach.campaign.screen.ScreenDemand;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.team.Charter;
import org.touyan.people.roster.team.FoundTeam;
import org.touyan.people.roster.team.JoinTeam;
import org.touyan.people.roster.team.MemberRole;
import org.touyan.people.roster.team.TeamId;
import org.touyan.people.roster.team.TeamKind;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.Workplace;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Urgency;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitWorld;
import org.touyan.service.visit.log.VisitLog;

import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;
import static org.touyan.service.visit.VisitWorld.morning;

/** A call of the tests, and what people do with it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({VisitWorld.class, CampaignWorld.Office.class})
public class CampaignWorld {

    /** Does what the office, the companies and the masters do. */
    @TestComponent
    public static class Office extends Workplace {

        private final VisitWorld.Accepted accepted;
        private final WriteCall writeCall;
        private final PublishCall publishCall;
        private final CollectDemand collectDemand;
        private final ScreenDemand screenDemand;
        private final InvitePairing invitePairing;
        private final AnswerPairing answerPairing;
        private final FilePaper filePaper;
        private final PlanVisit planVisit;
        private final Files files;
        private final FoundTeam foundTeam;
        private final JoinTeam joinTeam;
        private @Nullable Actor leader;

        Office(DispatchWorld.People people, MovableClock clock, BodyRegistry registry, JdbcClient jdbc,
                VisitWorld.Accepted accepted, WriteCall writeCall, PublishCall publishCall, CollectDemand collectDemand,
                ScreenDemand screenDemand, InvitePairing invitePairing, AnswerPairing answerPairing, FilePaper filePaper,
                PlanVisit planVisit, Files files, FoundTeam foundTeam, JoinTeam joinTeam) {
            super(people, clock, registry, jdbc, "王主任");
            this.accepted = accepted;
            this.writeCall = writeCall;
            this.publishCall = publishCall;
            this.collectDemand = collectDemand;
            this.screenDemand = screenDemand;
            this.invitePairing = invitePairing;
            this.answerPairing = answerPairing;
            this.filePaper = filePaper;
            this.planVisit = planVisit;
            this.files = files;
            this.foundTeam = foundTeam;
            this.joinTeam = joinTeam;
        }

        public Actor leader() {
            Actor known = leader;
            if (known == null) {
                known = people.staff("应主席", Role.CITY_LEADER, COUNTY);
                leader = known;
            }
            return known;
        }

        /** Out from today on, for so many days. */
        public CallId call(String title, int days) {
            CallText text = CallText.of(title, "请说出生产里的难处，劳模工匠上门", List.of("process", "equipment", "growth", "life"), today(),
                    today().plusDays(days), "市总工会 12351");
            CallId call = Acting.doing(officer(), () -> writeCall.write(officer(), text));
            Acting.run(leader(), () -> publishCall.publish(leader(), call));
            return call;
        }

        public Taken stated(Actor actor, CallId call, String company, boolean secret) {
            return Acting.doing(actor, () -> collectDemand.collect(actor, call, statement(company, "13900007788", secret)));
        }

        public static Stated statement(String company, String phone) {
            return statement(company, phone, false);
        }

        private static Stated statement(String company, String phone, boolean secret) {
            return new Stated(UUID.randomUUID().toString(), "process", "球阀打压总有渗漏，废品两成", "想请师傅看看研磨", Urgency.NORMAL, secret,
                    company,
                    QINGGANG, "工业区二期", "李厂长", phone);
        }

        public DemandId screened(CallId call, String company, boolean secret, Difficulty difficulty) {
            DemandId demand = stated(officer(), call, company, secret).demand();
            Acting.run(officer(), () -> screenDemand.screen(officer(), demand,
                    Problem.of(difficulty, "密封面研磨不够", "工装磨损", "王主任")));
            return demand;
        }

        public PairingId invited(DemandId demand, Actor master, int days) {
            return Acting.doing(officer(), () -> invitePairing.invite(officer(), demand, Helper.person(person(master)),
                    Term.of(today(), today().plusDays(days), "渗漏降到百分之二")));
        }

        public PairingId paired(DemandId demand, Actor master, int days) {
            PairingId pairing = invited(demand, master, days);
            Acting.run(master, () -> answerPairing.accept(master, pairing));
            return pairing;
        }

        public void signed(PairingId pairing, PaperKind kind) {
            Acting.run(officer(), () -> filePaper.file(officer(), pairing,
                    PaperText.of(kind, "玉总工〔2026〕8号", today(), null), List.of(page())));
        }

        public Picture page() {
            return files.prepare("协议.jpg", new ByteArrayInputStream(Jpegs.plain(60, 80)));
        }

        public RequestId planned(PairingId pairing, int inDays, PersonId... with) {
            return Acting.doing(officer(), () -> planVisit.plan(officer(), pairing, plan(inDays, with)));
        }

        public static Planned plan(int inDays, PersonId... with) {
            return new Planned(null, List.of(with), "machine", PlanForm.GUIDANCE, "看研磨和工装，第 " + inDays + " 天", morning(inDays));
        }

        /** He says yes, agrees on the planned time, comes, and writes a sentence. */
        public void visited(RequestId request, Actor master, int inDays) {
            OrderId order = people.orders(request).stream().filter(o -> person(master).equals(o.expert())).findFirst()
                    .orElseThrow().id();
            accepted.served(master, order, inDays, log(inDays));
        }

        public static VisitLog log(int key) {
            return new VisitLog(Outcome.SOLVED, "重新研磨，换了工装", 100, null, false, false, "campaign-" + key);
        }

        public DemandState state(DemandId demand) {
            return DemandState
                    .valueOf(ask(String.class, "select state from campaign.demand where demand_id = ?", demand.value()));
        }

        /** A team that the first one leads. */
        public UUID team(String name, Actor... members) {
            TeamId team = Acting.doing(officer(), () -> foundTeam.found(officer(),
                    new Charter(name, TeamKind.VOLUNTEERS, null, COUNTY, Set.of("machine"), "一起上门"), null));
            for (Actor member : members) {
                Acting.doing(officer(), () -> joinTeam.join(officer(), team, person(member),
                        member.equals(members[0]) ? MemberRole.LEAD : MemberRole.MEMBER, LocalDate.of(2026, 1, 1), null));
            }
            return team.value();
        }
    }
}

package org.touyan.people.studio.weigh;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.opinion.Chains;
import org.touyan.foundation.approval.opinion.Opinion;
import org.touyan.foundation.approval.opinion.Opinions;
import org.touyan.foundation.approval.opinion.Verdict;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.StudioState;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** Takes an application from the town's opinion to the panel's, sends it back, or ends it. */
@Component
public class WeighApplication {

    private interface Doing {

        void on(Studio studio);
    }

    private final Studios studios;
    private final Opinions opinions;
    private final Chains chains;
    private final Checklist checklist;
    private final Panel panel;
    private final PublicNotices notices;
    private final StudioTrail trail;
    private final Elevated elevated;

    WeighApplication(Studios studios, Opinions opinions, Chains chains, Checklist checklist, Panel panel, PublicNotices notices,
            StudioTrail trail, Elevated elevated) {
        this.studios = studios;
        this.opinions = opinions;
        this.chains = chains;
        this.checklist = checklist;
        this.panel = panel;
        this.notices = notices;
        this.trail = trail;
        this.elevated = elevated;
    }

    @Transactional
    public void endorse(Actor actor, StudioId id, String words) {
        Studio studio = weigh(actor, id, StudioAct.ENDORSE, "endorsed", s -> s.endorse(actor));
        say(actor, studio, "town", Verdict.FOR, words);
    }

    /** The papers are complete. */
    @Transactional
    public void accept(Actor actor, StudioId id, String words) {
        Studio studio = weigh(actor, id, StudioAct.ACCEPT, "accepted", s -> s.go(StudioAct.ACCEPT, actor));
        say(actor, studio, "material", Verdict.FOR, words);
    }

    /** @param seen what was seen, by line of the list (七有); with a line that is not met it is sent back */
    @Transactional
    @BusinessRule(id = "STU-4", says = "A visit ticks each of the seven things, or says in a sentence what is missing; what lacks one is sent back.", source = "各地考察表：七有")
    public void visit(Actor actor, StudioId id, Map<String, Checklist.Seen> seen) {
        studios.forAct(actor, id, StudioAct.VISIT);
        List<Checklist.Line> unmet = checklist.see(actor, id, seen);
        if (unmet.isEmpty()) {
            say(actor, weigh(actor, id, StudioAct.VISIT, "visited", s -> s.go(StudioAct.VISIT, actor)), "visit", Verdict.FOR, "");
        } else {
            String missing = "考察缺：" + unmet.stream().map(Checklist.Line::name).collect(Collectors.joining("、"));
            say(actor, weigh(actor, id, StudioAct.RETURN, "returned", s -> s.end(StudioAct.RETURN, actor, missing)), "visit",
                    Verdict.RETURNED,
                    missing);
        }
    }

    @Transactional
    public void judge(Actor actor, StudioId id) {
        studios.forAct(actor, id, StudioAct.JUDGE);
        panel.refuseWeak(id);
        Studio studio = weigh(actor, id, StudioAct.JUDGE, "judged", s -> s.go(StudioAct.JUDGE, actor));
        say(actor, studio, "panel", Verdict.FOR, "");
    }

    /** For better papers, or until the place is ready; the town speaks again then. */
    @Transactional
    public void sendBack(Actor actor, StudioId id, String why) {
        String step = switch (studios.forAct(actor, id, StudioAct.RETURN).state()) {
            case ENDORSED -> "material";
            case MATERIAL -> "visit";
            case APPLIED, RETURNED, VISITED, JUDGED, POSTED, NAMED, REPORTED, RECTIFYING, RECONFIRMED, LEADERLESS, REFUSED,
                    WITHDRAWN, REVOKED, DISSOLVED ->
                "town";
        };
        Studio studio = weigh(actor, id, StudioAct.RETURN, "returned", s -> s.end(StudioAct.RETURN, actor, why));
        say(actor, studio, step, Verdict.RETURNED, why);
    }

    @Transactional
    public void refuse(Actor actor, StudioId id, String why) {
        Studio studio = weigh(actor, id, StudioAct.REFUSE, "refused", s -> s.end(StudioAct.REFUSE, actor, why));
        notices.withdrawn(actor, studio.matter());
    }

    @Transactional
    public void withdraw(Actor actor, StudioId id, String why) {
        boolean posted = studios.forAct(actor, id, StudioAct.WITHDRAW).state() == StudioState.POSTED;
        Studio studio = weigh(actor, id, StudioAct.WITHDRAW, "withdrawn", s -> s.end(StudioAct.WITHDRAW, actor, why));
        if (posted) {
            elevated.runAsSystem(() -> notices.withdrawn(actor, studio.matter()));
        }
    }

    private void say(Actor actor, Studio studio, String step, Verdict verdict, String words) {
        opinions.give(actor, chains.of(Studio.KIND), studio.matter(), new Opinion(step, verdict, words));
    }

    private Studio weigh(Actor actor, StudioId id, StudioAct step, String act, Doing doing) {
        Studio studio = studios.forAct(actor, id, step);
        doing.on(studio);
        Studio saved = studios.save(studio);
        trail.note(actor, act, saved, "");
        return saved;
    }
}

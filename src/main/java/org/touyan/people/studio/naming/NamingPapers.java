package org.touyan.people.studio.naming;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.paper.PlainPaper;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Naming;
import org.touyan.people.studio.domain.Studio;

/** 命名决定 on numbered paper: issued with the naming, replaced with the leader, revoked with the studio. */
@Component
public class NamingPapers {

    private static final String KIND = "studio-naming";
    private static final String TITLE = "创新工作室命名决定";

    private final Register register;
    private final Organizations organizations;

    NamingPapers(Register register, Organizations organizations) {
        this.register = register;
        this.organizations = organizations;
    }

    public void issue(Actor actor, Studio studio) {
        register.issue(actor, draft(actor, studio), imprint -> sheet(imprint, studio));
    }

    /** It is called otherwise from now on. */
    public void replace(Actor actor, Studio studio) {
        valid(studio.id()).ifPresent(old -> register.replace(actor, old.paperId(), "带头人变更，工作室更名", draft(actor, studio),
                imprint -> sheet(imprint, studio)));
    }

    public void revoke(Actor actor, Studio studio) {
        valid(studio.id()).ifPresent(old -> register.revoke(actor, old.paperId(), studio.ending().reason()));
    }

    /** The latest, whether it still holds or not. */
    public Optional<Issued> latest(StudioId id) {
        List<Issued> all = register.about(Studio.KIND, id.value());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private Optional<Issued> valid(StudioId id) {
        return latest(id).filter(paper -> paper.state() == PaperState.ISSUED);
    }

    private Draft draft(Actor actor, Studio studio) {
        String union = organizations.unitOf(actor.scope()).orElseThrow().name();
        return new Draft(KIND, actor.scope(), union, studio.path(), Studio.KIND, studio.id().value(),
                List.of(studio.leader().leaderId().value()), TITLE, facts(studio), null);
    }

    private static List<Fact> facts(Studio studio) {
        Naming naming = named(studio);
        return List.of(Fact.open("工作室", studio.name()), Fact.open("编号", naming.number()),
                Fact.open("所在单位", studio.work().unitName()),
                Fact.open("攻关方向", studio.work().field()), Fact.open("命名文号", naming.documentNo()),
                Fact.open("命名日期", naming.namedOn().toString()));
    }

    private static PlainPaper sheet(Imprint imprint, Studio studio) {
        return new PlainPaper(imprint, List.of("经申报、推荐、审核、实地考察、评审和公示，决定命名“%s”。".formatted(studio.name()),
                "工作室每年自评一次，由命名单位考核；带头人变动的，按规定更名或者撤销。"), facts(studio), List.of("命名单位"));
    }

    static Naming named(Studio studio) {
        Naming naming = studio.naming();
        if (naming == null) {
            throw new IllegalStateException("studio %s is %s (expected: named)".formatted(studio.id(), studio.state()));
        }
        return naming;
    }
}

package org.touyan.insight.replay.write;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Texts;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Snapshots;

/** Writes the three paragraphs from what the rows say on a day. All numbers are read as of one moment. */
@Service
public class Retell {

    private interface Line {

        Sentence tell(Teller teller, Asking asking);
    }

    private record Named(Mechanism mechanism, String key, Line line) {}

    private final Metrics metrics;
    private final Snapshots snapshots;
    private final Figures figures;
    private final CountedUnion union;
    private final Texts texts;
    private final List<Named> lines;

    Retell(Metrics metrics, Snapshots snapshots, CountedUnion union, Texts texts, Figures figures,
            Denominators denominators) {
        this.metrics = metrics;
        this.snapshots = snapshots;
        this.figures = figures;
        this.union = union;
        this.texts = texts;
        this.lines = List.of(
                new Named(Mechanism.SPIRIT, "talks", Spirit::talks),
                new Named(Mechanism.SPIRIT, "listeners", Spirit::listeners),
                new Named(Mechanism.TECHNIQUE, "live", Technique::live),
                new Named(Mechanism.TECHNIQUE, "sales", Technique::sales),
                new Named(Mechanism.TECHNIQUE, "platforms", Technique::platforms),
                new Named(Mechanism.TECHNIQUE, "gain", (teller, asking) -> Technique.gain(teller, asking, denominators)),
                new Named(Mechanism.TECHNIQUE, "villages",
                        (teller, asking) -> Technique.villages(teller, asking, denominators)),
                new Named(Mechanism.VALUES, "contracts", Values::contracts),
                new Named(Mechanism.VALUES, "filings", Values::filings),
                new Named(Mechanism.VALUES, "seniors", Values::seniors));
    }

    @BusinessRule(id = "REP-3", says = "Every number of a generated text is frozen before it is printed; a sentence whose rule, rows or denominator forbid it is not printed, and it is said why.", source = "domain §5 E55")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Retold retell(Actor actor, Asking asking) {
        actor.require(Role.SYSTEM, Role.CITY_STAFF);
        var teller = new Teller(metrics, snapshots, figures, texts, actor, union.path(), asking);
        List<Sentence> sentences = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Named line : lines) {
            try {
                sentences.add(line.line().tell(teller, asking));
            } catch (Refusal refusal) {
                refused.add(refusal.of(line.mechanism(), line.key()));
            }
        }
        return new Retold(asking.day(), sentences, refused);
    }
}

package org.touyan.people.studio.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.studio.OutputId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.work.Working;

/** Enters what came of a studio's work; what another studio has entered is claimed as a share instead. */
@Component
public class RecordOutput {

    /** The kind of file a photographed proof is kept as. */
    public static final String PROOF = "studio-proof";

    private static final int WORDS = 300;
    private static final int ALL = 100;

    /**
     * What exists already.
     *
     * @param free how much of a hundred nobody else has claimed yet
     */
    record Held(OutputId outputId, StudioId holderId, String holderName, String title, int free) {}

    private final Studios studios;
    private final StudioTrail trail;
    private final Files files;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordOutput(Studios studios, StudioTrail trail, Files files, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param share of this studio when another one holds it: 1 to 99; null when it believes to be the only one
     * @param words what its part was
     * @throws RuleBroken at {@code share}, when another studio holds it and no share is named
     */
    @Transactional
    @BusinessRule(id = "STU-8", says = "An output exists once and is counted once: whoever enters it first holds it, whoever comes later claims a share of it.", source = "E40")
    public OutputId record(Actor actor, StudioId id, NewOutput output, @Nullable Integer share, String words,
            List<Picture> proofs) {
        Studio studio = Working.open(studios.get(id));
        if (output.day().isAfter(today())) {
            throw RuleBroken.at("day", "studio.output.later");
        }
        Optional<Held> held = held(output.proofKey(id));
        if (held.isPresent()) {
            claim(actor, studio, held.get(), share, words);
            return held.get().outputId();
        }
        OutputId made = OutputId.next();
        insert(actor, studio, made, output);
        proofs.forEach(proof -> keep(actor, studio, made, proof));
        trail.note(actor, "output-entered", studio, output.title());
        return made;
    }

    /** The leader sees what others put on file for his studio, as they see what he does. */
    private void keep(Actor actor, Studio studio, OutputId output, Picture proof) {
        FileId file = files.store(actor, PROOF, output.value(), studio.path(), proof);
        if (!actor.is(Role.EXPERT)) {
            files.grant(file, studio.leader().leaderId().value());
        }
    }

    private void claim(Actor actor, Studio studio, Held held, @Nullable Integer share, String words) {
        if (held.holderId().equals(studio.id())) {
            throw RuleBroken.at("title", "studio.output.already");
        }
        if (share == null) {
            throw RuleBroken.at("share", "studio.output.held", held.holderName());
        }
        if (share < 1 || share >= ALL || share > held.free()) {
            throw RuleBroken.at("share", "studio.output.share", held.free());
        }
        int claimed = jdbc.sql("""
                insert into studio.share (output_id, studio_id, percent, words, claimed_by_name, claimed_at)
                values (:output, :studio, :percent, :words, :name, :now)
                on conflict do nothing
                """)
                .param("output", held.outputId())
                .param("studio", studio.id())
                .param("percent", share)
                .param("words", FreeText.check(words, 2, WORDS).orRefuse("shareWords"))
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (claimed == 0) {
            throw RuleBroken.at("title", "studio.output.already");
        }
        trail.note(actor, "share-claimed", studio, held.title() + ' ' + share + '%');
    }

    /** Of two who enter the same at the same moment, one is told. */
    private void insert(Actor actor, Studio studio, OutputId id, NewOutput output) {
        int entered = jdbc.sql("""
                insert into studio.output (output_id, holder_id, kind, title, number, grade, issuer, day, heads, proof_key, org_path, town,
                  entered_by, entered_by_name, entered_at)
                values (:id, :studio, :kind, :title, nullif(:number, ''), :grade, :issuer, :day, :heads, :key, :path, :town, :by, :name, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("studio", studio.id())
                .param("kind", output.kind())
                .param("title", output.title())
                .param("number", output.number())
                .param("grade", output.grade())
                .param("issuer", output.issuer())
                .param("day", output.day())
                .param("heads", output.heads())
                .param("key", output.proofKey(studio.id()))
                .param("path", studio.path())
                .param("town", studio.town())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (entered == 0) {
            throw RuleBroken.at("title", "studio.output.already");
        }
    }

    private Optional<Held> held(String key) {
        return jdbc.sql("select output_id, holder_id, holder_name, title, free from studio.held(:key)")
                .param("key", key)
                .query(Rows.of(Held.class))
                .optional();
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}

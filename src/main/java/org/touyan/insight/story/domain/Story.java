package org.touyan.insight.story.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Authorship;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.insight.story.StoryId;
import org.touyan.insight.story.StoryState;
import org.touyan.people.studio.StudioId;
import org.touyan.service.request.RequestId;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.insight.story.StoryState.DRAFT;
import static org.touyan.insight.story.StoryState.DROPPED;
import static org.touyan.insight.story.StoryState.PUBLISHED;
import static org.touyan.insight.story.StoryState.SUBMITTED;
import static org.touyan.insight.story.StoryState.WITHDRAWN;

/** A story: written by one, approved by another, withdrawn with a reason. */
@Table(schema = "story", name = "story")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Story {

    private static final Set<StoryState> NOTHING = EnumSet.noneOf(StoryState.class);
    private static final Set<Role> WRITERS = EnumSet.of(TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> OFFICERS = EnumSet.of(CITY_STAFF);

    public static final Steps<StoryState, StoryAct> STEPS = new Steps<StoryState, StoryAct>("story")
            .allow(StoryAct.WRITE, NOTHING, DRAFT, WRITERS)
            .allow(StoryAct.REWRITE, EnumSet.of(DRAFT), DRAFT, WRITERS)
            .allow(StoryAct.SUBMIT, EnumSet.of(DRAFT), SUBMITTED, WRITERS)
            .allow(StoryAct.RETURN, EnumSet.of(SUBMITTED), DRAFT, OFFICERS)
            .allow(StoryAct.APPROVE, EnumSet.of(SUBMITTED), PUBLISHED, OFFICERS)
            .allow(StoryAct.DROP, EnumSet.of(DRAFT), DROPPED, WRITERS)
            .allow(StoryAct.WITHDRAW, EnumSet.of(PUBLISHED), WITHDRAWN, OFFICERS);

    @Id
    private final StoryId storyId;
    private final OrgPath orgPath;
    private StoryState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private StoryText text;
    private final @Nullable RequestId requestId;
    private @Nullable StudioId studioId;
    private boolean askerAgreed;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Authorship authorship;
    private @Nullable UUID approvedBy;
    private String approvedByName;
    private @Nullable Instant publishedAt;
    @Version
    private int version;

    @PersistenceCreator
    Story(StoryId storyId, OrgPath orgPath, StoryState state, StoryText text, @Nullable RequestId requestId,
            @Nullable StudioId studioId, boolean askerAgreed, Authorship authorship, @Nullable UUID approvedBy,
            String approvedByName, @Nullable Instant publishedAt, int version) {
        this.storyId = storyId;
        this.orgPath = orgPath;
        this.state = state;
        this.text = text;
        this.requestId = requestId;
        this.studioId = studioId;
        this.askerAgreed = askerAgreed;
        this.authorship = authorship;
        this.approvedBy = approvedBy;
        this.approvedByName = approvedByName;
        this.publishedAt = publishedAt;
        this.version = version;
    }

    public static Story written(Actor actor, OrgPath where, StoryText text, @Nullable RequestId request,
            @Nullable StudioId studio, boolean askerAgreed, Instant now) {
        actor.require(TOWN_CADRE, CITY_STAFF);
        return new Story(StoryId.next(), where, DRAFT, text, request, studio, askerAgreed, Authorship.begun(actor, now),
                null, "", null, 0);
    }

    /** Whoever wrote last is the one who may not approve it. */
    public void rewrite(Actor actor, StoryText newText, @Nullable StudioId studio, boolean agreed) {
        state = STEPS.next(state, StoryAct.REWRITE, actor.role());
        text = newText;
        studioId = studio;
        askerAgreed = agreed;
        authorship = authorship.rewritten(actor);
    }

    public void submit(Actor actor, Instant now) {
        StoryState next = STEPS.next(state, StoryAct.SUBMIT, actor.role());
        if (requestId != null && !askerAgreed) {
            throw RuleBroken.at("askerAgreed", "story.asker.asked");
        }
        state = next;
        authorship = authorship.submitted(now);
    }

    @BusinessRule(id = "TOL-3", says = "Who wrote a story does not approve it.")
    public void approve(Actor actor, Instant now) {
        StoryState next = STEPS.next(state, StoryAct.APPROVE, actor.role());
        if (authorship.isOf(actor)) {
            throw RuleBroken.because("story.same-person");
        }
        state = next;
        approvedBy = actor.account();
        approvedByName = actor.name();
        publishedAt = now;
    }

    public void sendBack(Actor actor, String why) {
        StoryState next = STEPS.next(state, StoryAct.RETURN, actor.role());
        authorship = authorship.sentBack(why);
        state = next;
    }

    public void drop(Actor actor, Instant now) {
        state = STEPS.next(state, StoryAct.DROP, actor.role());
        authorship = authorship.ended(now);
    }

    public void withdraw(Actor actor, String why, Instant now) {
        StoryState next = STEPS.next(state, StoryAct.WITHDRAW, actor.role());
        authorship = authorship.withdrawn(why, now);
        state = next;
    }

    public StoryId id() {
        return storyId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public StoryState state() {
        return state;
    }

    public StoryText text() {
        return text;
    }

    public @Nullable RequestId request() {
        return requestId;
    }

    public @Nullable StudioId studio() {
        return studioId;
    }

    public boolean askerAgreed() {
        return askerAgreed;
    }

    public String remark() {
        return authorship.remark();
    }
}

package org.touyan.insight.story.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
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
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
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

    private static final int LONGEST_REMARK = 300;
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
    private UUID writtenBy;
    private String writtenByName;
    private final Instant writtenAt;
    private @Nullable Instant submittedAt;
    private @Nullable UUID approvedBy;
    private String approvedByName;
    private @Nullable Instant publishedAt;
    private String remark;
    private @Nullable Instant endedAt;
    @Version
    private int version;

    @PersistenceCreator
    Story(StoryId storyId, OrgPath orgPath, StoryState state, StoryText text, @Nullable RequestId requestId,
            @Nullable StudioId studioId, boolean askerAgreed, UUID writtenBy, String writtenByName, Instant writtenAt,
            @Nullable Instant submittedAt, @Nullable UUID approvedBy, String approvedByName, @Nullable Instant publishedAt,
            String remark, @Nullable Instant endedAt, int version) {
        this.storyId = storyId;
        this.orgPath = orgPath;
        this.state = state;
        this.text = text;
        this.requestId = requestId;
        this.studioId = studioId;
        this.askerAgreed = askerAgreed;
        this.writtenBy = writtenBy;
        this.writtenByName = writtenByName;
        this.writtenAt = writtenAt;
        this.submittedAt = submittedAt;
        this.approvedBy = approvedBy;
        this.approvedByName = approvedByName;
        this.publishedAt = publishedAt;
        this.remark = remark;
        this.endedAt = endedAt;
        this.version = version;
    }

    public static Story written(Actor actor, OrgPath where, StoryText text, @Nullable RequestId request,
            @Nullable StudioId studio, boolean askerAgreed, Instant now) {
        actor.require(TOWN_CADRE, CITY_STAFF);
        return new Story(StoryId.next(), where, DRAFT, text, request, studio, askerAgreed, account(actor), actor.name(), now,
                null,
                null, "", null, "", null, 0);
    }

    /** Whoever wrote last is the one who may not approve it. */
    public void rewrite(Actor actor, StoryText newText, @Nullable StudioId studio, boolean agreed) {
        state = STEPS.next(state, StoryAct.REWRITE, actor.role());
        text = newText;
        studioId = studio;
        askerAgreed = agreed;
        writtenBy = account(actor);
        writtenByName = actor.name();
    }

    public void submit(Actor actor, Instant now) {
        StoryState next = STEPS.next(state, StoryAct.SUBMIT, actor.role());
        if (requestId != null && !askerAgreed) {
            throw RuleBroken.at("askerAgreed", "story.asker.asked");
        }
        state = next;
        submittedAt = now;
        remark = "";
    }

    @BusinessRule(id = "TOL-3", says = "Who wrote a story does not approve it.")
    public void approve(Actor actor, Instant now) {
        StoryState next = STEPS.next(state, StoryAct.APPROVE, actor.role());
        if (writtenBy.equals(actor.account())) {
            throw RuleBroken.because("story.same-person");
        }
        state = next;
        approvedBy = account(actor);
        approvedByName = actor.name();
        publishedAt = now;
    }

    public void sendBack(Actor actor, String why) {
        StoryState next = STEPS.next(state, StoryAct.RETURN, actor.role());
        remark = FreeText.check(why, 2, LONGEST_REMARK).orRefuse("remark");
        state = next;
        submittedAt = null;
    }

    public void drop(Actor actor, Instant now) {
        state = STEPS.next(state, StoryAct.DROP, actor.role());
        endedAt = now;
    }

    public void withdraw(Actor actor, String why, Instant now) {
        StoryState next = STEPS.next(state, StoryAct.WITHDRAW, actor.role());
        remark = FreeText.check(why, 2, LONGEST_REMARK).orRefuse("remark");
        state = next;
        endedAt = now;
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account());
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
        return remark;
    }
}

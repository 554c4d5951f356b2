package org.touyan.people.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.BatchState;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.StaffId;

import static org.touyan.people.assessment.BatchState.ARCHIVED;
import static org.touyan.people.assessment.BatchState.ENROLLING;
import static org.touyan.people.assessment.BatchState.EXAMINED;
import static org.touyan.people.assessment.BatchState.NUMBERED;
import static org.touyan.people.assessment.BatchState.PLANNED;
import static org.touyan.people.assessment.BatchState.PLAN_FILED;
import static org.touyan.people.assessment.BatchState.QUALIFIED;
import static org.touyan.people.assessment.BatchState.QUERYABLE;
import static org.touyan.people.assessment.BatchState.RESULT_NOTICE;
import static org.touyan.people.assessment.BatchState.SUPERVISED;
import static org.touyan.people.assessment.BatchState.UPLOADED;

/** One examination of one occupation, from its plan to its archive. */
@Table(schema = "assessment", name = "batch")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Batch {

    /** Under which a batch is put on public notice. */
    public static final String KIND = "skill-batch";

    private static final int LONGEST = 300;
    private static final int LONGEST_NO = 60;
    private static final int LONGEST_VENUE = 120;
    private static final Set<BatchState> NOTHING = EnumSet.noneOf(BatchState.class);
    private static final Set<Role> HOUSE = EnumSet.of(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
    private static final Set<Role> OFFICERS = EnumSet.of(Role.CITY_STAFF);
    /** Who holds the link of an internal supervisor. */
    private static final Set<Role> LINK = EnumSet.of(Role.ASKER);

    public static final Steps<BatchState, BatchAct> STEPS = new Steps<BatchState, BatchAct>("batch of assessments")
            .allow(BatchAct.PLAN, NOTHING, PLANNED, HOUSE)
            .allow(BatchAct.FILE_PLAN, EnumSet.of(PLANNED), PLAN_FILED, HOUSE)
            .allow(BatchAct.OPEN, EnumSet.of(PLAN_FILED), ENROLLING, HOUSE)
            .allow(BatchAct.QUALIFY, EnumSet.of(ENROLLING), QUALIFIED, HOUSE)
            .allow(BatchAct.EXAMINE, EnumSet.of(QUALIFIED), EXAMINED, HOUSE)
            .allow(BatchAct.SUPERVISE, EnumSet.of(EXAMINED), SUPERVISED, LINK)
            .allow(BatchAct.POST, EnumSet.of(SUPERVISED), RESULT_NOTICE, OFFICERS)
            .allow(BatchAct.NUMBER, EnumSet.of(RESULT_NOTICE), NUMBERED, OFFICERS)
            .allow(BatchAct.UPLOAD, EnumSet.of(NUMBERED), UPLOADED, HOUSE)
            .allow(BatchAct.FIND, EnumSet.of(UPLOADED), QUERYABLE, HOUSE)
            .allow(BatchAct.ARCHIVE, EnumSet.of(QUERYABLE), ARCHIVED, HOUSE);

    @Id
    private final BatchId batchId;
    private final FilingId filingId;
    private final OrgPath orgPath;
    private final String number;
    private BatchState state;
    private final String occupation;
    private final String edition;
    private final String levels;
    private final String venue;
    private final LocalDate examOn;
    private String planNo;
    private @Nullable LocalDate planFiledOn;
    private @Nullable UUID supervisedBy;
    private String supervisedByName;
    private @Nullable Instant supervisedAt;
    private String supervisedWords;
    private @Nullable LocalDate noticeFrom;
    private @Nullable LocalDate noticeUntil;
    private @Nullable LocalDate uploadedOn;
    private @Nullable LocalDate archivedOn;
    private final String plannedByName;
    private final Instant plannedAt;
    @Version
    private int version;

    @PersistenceCreator
    Batch(BatchId batchId, FilingId filingId, OrgPath orgPath, String number, BatchState state, String occupation, String edition,
            String levels, String venue, LocalDate examOn, String planNo, @Nullable LocalDate planFiledOn,
            @Nullable UUID supervisedBy, String supervisedByName, @Nullable Instant supervisedAt, String supervisedWords,
            @Nullable LocalDate noticeFrom, @Nullable LocalDate noticeUntil, @Nullable LocalDate uploadedOn,
            @Nullable LocalDate archivedOn, String plannedByName, Instant plannedAt, int version) {
        this.batchId = batchId;
        this.filingId = filingId;
        this.orgPath = orgPath;
        this.number = number;
        this.state = state;
        this.occupation = occupation;
        this.edition = edition;
        this.levels = levels;
        this.venue = venue;
        this.examOn = examOn;
        this.planNo = planNo;
        this.planFiledOn = planFiledOn;
        this.supervisedBy = supervisedBy;
        this.supervisedByName = supervisedByName;
        this.supervisedAt = supervisedAt;
        this.supervisedWords = supervisedWords;
        this.noticeFrom = noticeFrom;
        this.noticeUntil = noticeUntil;
        this.uploadedOn = uploadedOn;
        this.archivedOn = archivedOn;
        this.plannedByName = plannedByName;
        this.plannedAt = plannedAt;
        this.version = version;
    }

    /** @param levels codes, the lowest first */
    public static Batch plan(Actor actor, Filing filing, String number, String occupation, String edition, List<String> levels,
            String venue, LocalDate examOn, Instant now, LocalDate today) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        filing.allowsAssessing(today);
        return new Batch(BatchId.next(), filing.id(), filing.path(), number, PLANNED, occupation, edition,
                String.join(",", levels), FreeText.check(venue, 2, LONGEST_VENUE).orRefuse("venue"), examOn, "", null, null, "",
                null, "", null, null, null, null, actor.name(), now, 0);
    }

    public void filePlan(Actor actor, String no, LocalDate day, LocalDate today) {
        BatchState next = STEPS.next(state, BatchAct.FILE_PLAN, actor.role());
        if (day.isAfter(today)) {
            throw RuleBroken.at("day", "assessment.day.future");
        }
        planNo = FreeText.check(no, 2, LONGEST_NO).orRefuse("planNo");
        planFiledOn = day;
        state = next;
    }

    /** Any step that changes nothing but the state; what it needs has been asked by the use case. */
    public void step(Actor actor, BatchAct act) {
        state = STEPS.next(state, act, actor.role());
    }

    @BusinessRule(id = "ASM-7", says = "The internal supervisor signs the results before they are put on notice; he signs with his own link and is no examiner of this batch.")
    public void supervise(Actor actor, StaffId supervisor, String name, String words, Instant now) {
        state = STEPS.next(state, BatchAct.SUPERVISE, actor.role());
        supervisedBy = supervisor.value();
        supervisedByName = name;
        supervisedWords = FreeText.check(words, 0, LONGEST).orRefuse("words");
        supervisedAt = now;
    }

    public void post(Actor actor, LocalDate from, LocalDate until) {
        state = STEPS.next(state, BatchAct.POST, actor.role());
        noticeFrom = from;
        noticeUntil = until;
    }

    public void upload(Actor actor, LocalDate day) {
        state = STEPS.next(state, BatchAct.UPLOAD, actor.role());
        uploadedOn = day;
    }

    public void archive(Actor actor, LocalDate day) {
        state = STEPS.next(state, BatchAct.ARCHIVE, actor.role());
        archivedOn = day;
    }

    public void enrols() {
        if (state != ENROLLING) {
            throw RuleBroken.because("assessment.batch.not-enrolling");
        }
    }

    @BusinessRule(id = "ASM-8", says = "A mark is entered while the examination runs; after it was closed it is corrected with a reason, also while the notice lasts, and the notice shows the correction; after the certificates have numbers it stays.")
    public MarkKind marks(boolean correction) {
        boolean open = state == QUALIFIED;
        boolean closed = state == EXAMINED || state == SUPERVISED || state == RESULT_NOTICE;
        if (!open && !closed) {
            throw RuleBroken.because("assessment.mark.not-now");
        }
        if (open == correction) {
            throw RuleBroken.because(open ? "assessment.mark.still-open" : "assessment.mark.closed");
        }
        return correction ? MarkKind.CORRECTION : MarkKind.ENTRY;
    }

    public Matter matter() {
        return new Matter(KIND, batchId.value(), orgPath);
    }

    public BatchId id() {
        return batchId;
    }

    public FilingId filing() {
        return filingId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public String number() {
        return number;
    }

    public BatchState state() {
        return state;
    }

    public String occupation() {
        return occupation;
    }

    public String edition() {
        return edition;
    }

    public List<String> levels() {
        return List.of(levels.split(",", -1));
    }
}

package org.touyan.foundation.approval.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.Matter;
import org.touyan.foundation.approval.ObjectionId;
import org.touyan.foundation.approval.PostedKind;
import org.touyan.foundation.approval.PostingId;
import org.touyan.foundation.approval.posting.NoticePapers;
import org.touyan.foundation.approval.posting.Posting;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;

/** Reads notices and objections for the desk. */
@Component
public class PostingDeskQuery {

    static final Set<Role> READERS = Set.of(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
    private static final int MOST = 200;

    private record Filed(ObjectionId objectionId, String body, @Nullable Sealed nameSealed, @Nullable Sealed phoneSealed,
            Instant filedAt,
            LocalDate dueOn, @Nullable String answer, @Nullable String answeredByName) {}

    private final JdbcClient jdbc;
    private final PublicNotices notices;
    private final NoticePapers papers;
    private final List<PostedKind> kinds;
    private final Vault vault;
    private final Clock clock;

    PostingDeskQuery(JdbcClient jdbc, PublicNotices notices, NoticePapers papers, List<PostedKind> kinds, Vault vault,
            Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.papers = papers;
        this.kinds = kinds;
        this.vault = vault;
        this.clock = clock;
    }

    /** Who may open a notice at the desk; whom a link to it is shown. */
    public static boolean reads(Actor actor) {
        return READERS.contains(actor.role());
    }

    @Transactional(readOnly = true)
    public PostingsDeskPage all(Actor actor) {
        actor.require(READERS.toArray(Role[]::new));
        return new PostingsDeskPage(jdbc.sql("""
                select p.posting_id, p.board_title, p.name, p.from_day, p.until_day, p.ended_at is not null as ended,
                  count(o.objection_id)::int as waiting, min(o.due_on) as due_on
                from approval.posting p left join approval.objection o on o.posting_id = p.posting_id and o.answered_at is null
                group by p.posting_id
                order by min(o.due_on) nulls last, p.ended_at is not null, p.from_day desc, p.posting_id
                limit :most
                """)
                .param("most", MOST)
                .query(Rows.of(PostingsDeskPage.Row.class))
                .list(), today());
    }

    @Transactional(readOnly = true)
    public PostingDeskPage page(Actor actor, PostingId id, @Nullable Form<ObjectionsPart.AnswerForm> form) {
        actor.require(READERS.toArray(Role[]::new));
        Posting posting = notices.get(id);
        PostedKind kind = kind(posting.matterKind());
        return new PostingDeskPage(posting, kind.nameKey(), kind.path(posting.matterId()), posting.onView(today()),
                papers.of(id).orElse(null), objections(actor, posting, form));
    }

    /** For the page of the matter itself; for use within a transaction. */
    public ObjectionsPart objections(Actor actor, Matter matter) {
        return notices.of(matter).map(posting -> objections(actor, posting, null)).orElse(ObjectionsPart.NONE);
    }

    /** The sheet, as it was put up; unknown when it was put up before they were numbered. */
    @Transactional(readOnly = true)
    public byte[] sheet(Actor actor, PostingId id) {
        actor.require(READERS.toArray(Role[]::new));
        return papers.pdf(id).orElseThrow(() -> new NotFound("sheet of posting " + id));
    }

    @Transactional(readOnly = true)
    public int waiting() {
        return jdbc.sql("select count(*)::int from approval.objection where answered_at is null")
                .query(Rows.of(Integer.class))
                .single();
    }

    /** Only for those who answer it. */
    PostedMatter matter(PostingId id) {
        return jdbc.sql("""
                select matter_kind, matter_id, org_path, answered_by_another, posted_by from approval.posting where posting_id = :id
                """)
                .param("id", id)
                .query(Rows.of(PostedMatter.class))
                .optional()
                .orElseThrow(() -> new NotFound("posting " + id));
    }

    /** Read by whoever answers them; the unit that is on notice does not learn who objected. */
    private ObjectionsPart objections(Actor actor, Posting posting, @Nullable Form<ObjectionsPart.AnswerForm> form) {
        if (!actor.is(Role.CITY_STAFF)) {
            return ObjectionsPart.NONE;
        }
        List<ObjectionsPart.Row> rows = jdbc.sql("""
                select objection_id, body, name_sealed, phone_sealed, filed_at, due_on, answer, answered_by_name
                from approval.objection
                where posting_id = :id
                order by filed_at, objection_id
                """)
                .param("id", posting.postingId())
                .query(Rows.of(Filed.class))
                .list()
                .stream()
                .map(o -> new ObjectionsPart.Row(o.objectionId(), o.body(), masked(o.nameSealed(), Mask::name),
                        masked(o.phoneSealed(), Mask::phone), o.filedAt(), o.dueOn(), o.answer(), o.answeredByName()))
                .toList();
        return new ObjectionsPart(posting.postingId(), rows, matter(posting.postingId()).isAnsweredBy(actor), today(), form);
    }

    private String masked(@Nullable Sealed sealed, UnaryOperator<String> mask) {
        return sealed == null ? "" : mask.apply(vault.open(sealed));
    }

    private PostedKind kind(String kind) {
        return kinds.stream().filter(k -> k.kind().equals(kind)).findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no PostedKind \"%s\" (expected: one of %s)".formatted(kind, kinds)));
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}

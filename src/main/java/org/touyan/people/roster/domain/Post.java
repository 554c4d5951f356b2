package org.touyan.people.roster.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.roster.PersonId;

/** A post held, current or former. */
@Table(schema = "roster", name = "post")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Post {

    private static final int TITLE = 60;
    private static final int EMPLOYER = 80;

    @Id
    @Column("post_id")
    private final PostId id;
    private final PersonId personId;
    private final String title;
    private final String employer;
    private final boolean tradeDuty;
    private final @Nullable LocalDate fromDay;
    private final String enteredBy;
    private final Instant enteredAt;
    private @Nullable LocalDate untilDay;
    private boolean retired;
    private @Nullable Instant withdrawnAt;
    @Version
    private int version;

    @PersistenceCreator
    Post(PostId id, PersonId personId, String title, String employer, boolean tradeDuty, @Nullable LocalDate fromDay,
            String enteredBy, Instant enteredAt) {
        this.id = id;
        this.personId = personId;
        this.title = title;
        this.employer = employer;
        this.tradeDuty = tradeDuty;
        this.fromDay = fromDay;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** @param tradeDuty helping others in this trade is part of the paid post */
    public static Post enter(PersonId person, String title, String employer, boolean tradeDuty, @Nullable LocalDate from,
            @Nullable LocalDate until, String enteredBy, Instant now) {
        var post = new Post(PostId.next(), person, FreeText.check(title, 2, TITLE).orRefuse("title"),
                FreeText.check(employer, 0, EMPLOYER).orRefuse("employer"), tradeDuty, from, enteredBy, now);
        if (from != null && from.isAfter(Beijing.day(now))) {
            throw RuleBroken.at("from", "roster.post.from-later");
        }
        if (until != null) {
            post.end(until);
        }
        return post;
    }

    /** The last day on the post: from the next day on, help in the trade is volunteering. */
    public void end(LocalDate last) {
        if (withdrawnAt != null) {
            throw new Conflict("roster.post.withdrawn");
        }
        if (fromDay != null && last.isBefore(fromDay)) {
            throw RuleBroken.at("until", "roster.post.until-before");
        }
        untilDay = last;
    }

    /** The last day before retirement: what follows is no other post. */
    public void retire(LocalDate last) {
        end(last);
        retired = true;
    }

    /** Entered by mistake: as if it had never been. */
    public void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new Conflict("roster.post.withdrawn");
        }
        withdrawnAt = now;
    }

    /** Whether it is still held the day after. */
    public boolean heldAfter(LocalDate day) {
        return withdrawnAt == null && (untilDay == null || untilDay.isAfter(day));
    }

    public boolean begunBy(LocalDate day) {
        return fromDay == null || !fromDay.isAfter(day);
    }

    @BusinessRule(id = "RST-5", says = "Help in his own trade is duty, not volunteering, on the days a person holds a paid post that includes it.")
    public boolean dutyOn(LocalDate day) {
        return tradeDuty && withdrawnAt == null && (fromDay == null || !fromDay.isAfter(day))
                && (untilDay == null || !untilDay.isBefore(day));
    }

    public PostId id() {
        return id;
    }

    public PersonId person() {
        return personId;
    }

    public String title() {
        return title;
    }
}

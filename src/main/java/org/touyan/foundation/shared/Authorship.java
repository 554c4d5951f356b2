package org.touyan.foundation.shared;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.check.FreeText;

/**
 * The writer's side of a text that one writes and another publishes: who wrote it, when it was handed in, why it came back, when it
 * ended. Its aggregate keeps it column by column, and says in a table of its own which act is legal when.
 *
 * @param writtenBy     the account of whoever wrote last
 * @param writtenByName what whoever wrote last was called then
 * @param writtenAt     when it was begun
 * @param submittedAt   when it was handed in; null while it is being written
 * @param remark        why it came back or was withdrawn, at most 300 characters; empty otherwise
 * @param endedAt       when it was dropped, replaced or withdrawn; null while it lives
 */
public record Authorship(UUID writtenBy, String writtenByName, Instant writtenAt, @Nullable Instant submittedAt, String remark,
        @Nullable Instant endedAt) {

    private static final int LONGEST_REMARK = 300;

    /** @param actor somebody who has signed in */
    public static Authorship begun(Actor actor, Instant now) {
        return new Authorship(Objects.requireNonNull(actor.account()), actor.name(), now, null, "", null);
    }

    public Authorship rewritten(Actor actor) {
        return new Authorship(Objects.requireNonNull(actor.account()), actor.name(), writtenAt, submittedAt, remark, endedAt);
    }

    public Authorship submitted(Instant now) {
        return new Authorship(writtenBy, writtenByName, writtenAt, now, "", endedAt);
    }

    /** @throws RuleBroken at the field {@code remark}, when it does not say why */
    public Authorship sentBack(String why) {
        return new Authorship(writtenBy, writtenByName, writtenAt, null, reason(why), endedAt);
    }

    /** @throws RuleBroken at the field {@code remark}, when it does not say why */
    public Authorship withdrawn(String why, Instant now) {
        return new Authorship(writtenBy, writtenByName, writtenAt, submittedAt, reason(why), now);
    }

    public Authorship ended(Instant now) {
        return new Authorship(writtenBy, writtenByName, writtenAt, submittedAt, remark, now);
    }

    /** Whether it was this one who wrote last, and who may therefore not publish it. */
    public boolean isOf(Actor actor) {
        return writtenBy.equals(actor.account());
    }

    private static String reason(String why) {
        return FreeText.check(why, 2, LONGEST_REMARK).orRefuse("remark");
    }
}

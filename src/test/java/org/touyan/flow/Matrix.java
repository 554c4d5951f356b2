package org.touyan.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.DatabasePrint;
import org.touyan.DatabasePrint.Moment;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;

/**
 * Tries the acts of one table of steps from every state by every role at every address, as browsers do. What the table
 * allows must happen; all else must be answered with 403 or 409 and leave no trace in any table of the database.
 */
final class Matrix<S extends Enum<S>, A extends Enum<A>, C extends Matrix.Matter> {

    /** What is tried, and what fills its addresses. */
    interface Matter {

        Map<String, String> names();
    }

    /** What the matrix plays on. */
    interface Stage<S, A, C> {

        /** A fresh case in this state; where only whoever began it may go on, that was somebody of this role. */
        C in(S state, Role role);

        /** A fresh case in which nothing has begun yet. */
        C nothing();

        S state(C matter);

        /** The state of what was begun last. */
        S newest();

        /** Where the act ends when the state it leads to is only passed through. */
        default S rest(A act, S to) {
            return to;
        }

        /**
         * Whether nobody asks for this act by itself, because it follows from an act of another table: then it is watched at
         * the addresses of that one.
         */
        default boolean follows(A act) {
            return false;
        }

        /** Who brings it about by another act, and therefore not at these addresses. */
        default Set<Role> elsewhere(A act) {
            return Set.of();
        }

        /** Whether there is one matter for each state, which is brought back to it before every attempt. */
        default boolean bringsBack() {
            return false;
        }

        /**
         * Whether a role that has no part in the table is only tried from the states from which somebody else may: there a
         * missing question who asks would let it through.
         */
        default boolean triesStrangersWhereOthersMay() {
            return false;
        }

        /**
         * Whether a role is tried in every state also at doors that are not its own. Where the door asks for the role before
         * anything else, one state says as much.
         */
        default boolean triesEveryDoorInEveryState() {
            return true;
        }

        /** Somebody of this role, signed in as his role is. */
        Browser browser(Role role, C matter);
    }

    private record Proof(@Nullable Object from, Role role) {}

    private record Attempt(Role role, Way way) {

        @Override
        public String toString() {
            return role + " at " + way.address();
        }
    }

    private final Steps<S, A> steps;
    private final List<S> states;
    private final Stage<S, A, C> stage;
    private final DatabasePrint print;
    private final Map<S, C> standing;
    private final List<String> wrong = new ArrayList<>();
    private final Set<Proof> proven = new HashSet<>();
    private int tried;

    Matrix(Steps<S, A> steps, Class<S> states, Stage<S, A, C> stage, DatabasePrint print) {
        this.steps = steps;
        this.states = List.of(states.getEnumConstants());
        this.stage = stage;
        this.print = print;
        this.standing = new EnumMap<>(states);
    }

    /** How many attempts there were. */
    int tried() {
        return tried;
    }

    /** Tries one act; a sentence for each thing that is not as the table says. */
    List<String> wrongWith(A act, List<Way> ways) {
        wrong.clear();
        proven.clear();
        List<Attempt> attempts = Arrays.stream(Role.values()).flatMap(role -> ways.stream()
                .filter(way -> way.door().isTriedBy(role)).map(way -> new Attempt(role, way))).toList();
        if (begins(act)) {
            begin(act, attempts);
        } else {
            states.forEach(from -> step(act, from, attempts.stream().filter(a -> isTried(act, from, a)).toList()));
        }
        wrong.addAll(unproven(act));
        return List.copyOf(wrong);
    }

    private boolean isTried(A act, S from, Attempt attempt) {
        return statesFor(act, attempt.role(), attempt.way()).contains(from) && isTried(act, from, attempt.role());
    }

    private boolean isTried(A act, S from, Role role) {
        return !stage.triesStrangersWhereOthersMay() || steps.table().stream().anyMatch(line -> line.who().contains(role))
                || steps.table().stream().anyMatch(line -> line.act() == act && line.from().contains(from));
    }

    private List<S> statesFor(A act, Role role, Way way) {
        if (stage.triesEveryDoorInEveryState() || way.door().isOf(role)) {
            return states;
        }
        return stage.follows(act) ? List.of() : List.of(states.get((act.ordinal() + role.ordinal()) % states.size()));
    }

    private boolean begins(A act) {
        return steps.table().stream().anyMatch(line -> line.act() == act && line.from().isEmpty());
    }

    private void begin(A act, List<Attempt> attempts) {
        Steps.Step<S, A> line = steps.table().stream().filter(l -> l.act() == act).findFirst().orElseThrow();
        Map<Boolean, List<Attempt>> allowed = attempts.stream()
                .collect(Collectors.partitioningBy(a -> a.way().door().isOf(a.role()) && line.who().contains(a.role())));
        refuse(act, null, allowed.get(false), stage.nothing());
        for (Attempt attempt : allowed.get(true)) {
            Seen answer = ask(attempt.role(), attempt.way(), stage.nothing());
            judge(answer.status() == 303 && stage.newest() == stage.rest(act, line.to()), act, null, attempt.role(),
                    attempt.way(), answer, stage.newest());
        }
    }

    private void step(A act, S from, List<Attempt> attempts) {
        if (stage.follows(act)) {
            attempts.forEach(attempt -> follows(act, from, attempt.role(), attempt.way()));
            return;
        }
        Map<Boolean, List<Attempt>> allowed = attempts.stream().collect(Collectors
                .partitioningBy(a -> a.way().door().isOf(a.role()) && steps.allows(from, act, a.role())));
        if (!allowed.get(false).isEmpty()) {
            refuse(act, from, allowed.get(false), standing(from));
        }
        for (Attempt attempt : allowed.get(true)) {
            C matter = stage.in(from, attempt.role());
            Seen answer = ask(attempt.role(), attempt.way(), matter);
            S now = stage.state(matter);
            judge(answer.status() == 303 && now == stage.rest(act, steps.next(from, act, attempt.role())), act, from,
                    attempt.role(), attempt.way(), answer, now);
        }
    }

    /** The other table decides about the answer; this one takes no step that it does not know. */
    private void follows(A act, S from, Role role, Way way) {
        boolean mayEver = steps.table().stream().anyMatch(line -> line.act() == act && line.who().contains(role));
        C matter = mayEver && way.door().isOf(role) ? stage.in(from, role) : standing(from);
        if (!way.leadsSomewhere(matter.names())) {
            return;
        }
        Seen answer = ask(role, way, matter);
        boolean happens = answer.status() == 303 && steps.allows(from, act, role);
        S now = stage.state(matter);
        boolean right = now == (happens ? steps.next(from, act, role) : from);
        if (happens || !right) {
            judge(right, act, from, role, way, answer, now);
        }
    }

    /** One after the other; whether any of them has left a trace is asked once, at the end. */
    private void refuse(A act, @Nullable S from, List<Attempt> attempts, C matter) {
        attempts.forEach(attempt -> stage.browser(attempt.role(), matter));
        Moment before = print.now();
        for (Attempt attempt : attempts) {
            int status = ask(attempt.role(), attempt.way(), matter).status();
            if (status != 403 && status != 409) {
                wrong.add("%s from %s by %s: %d (expected: 403 or 409)".formatted(act, from, attempt, status));
            }
        }
        Set<String> changed = print.changedSince(before);
        if (!changed.isEmpty()) {
            wrong.add("%s from %s has changed %s (expected: nothing); it was one of %s".formatted(act, from, changed, attempts));
        }
    }

    private void judge(boolean right, A act, @Nullable S from, Role role, Way way, Seen answer, S now) {
        if (right) {
            proven.add(new Proof(from, role));
        } else {
            wrong.add("%s from %s by %s at %s: %d, now %s: %s".formatted(act, from, role, way.address(), answer.status(), now,
                    answer.text()));
        }
    }

    /** What the table allows to people who sign in or hold a secret, and what did not happen all the same. */
    private List<String> unproven(A act) {
        List<Proof> allowed = new ArrayList<>();
        steps.table().stream().filter(line -> line.act() == act).forEach(line -> line.who().forEach(role -> {
            line.from().forEach(from -> allowed.add(new Proof(from, role)));
            if (line.from().isEmpty()) {
                allowed.add(new Proof(null, role));
            }
        }));
        return allowed.stream()
                .filter(proof -> proof.role() != Role.SYSTEM && !stage.elsewhere(act).contains(proof.role()))
                .filter(proof -> !proven.contains(proof))
                .map(proof -> "%s from %s by %s is allowed, and has not happened".formatted(act, proof.from(), proof.role()))
                .toList();
    }

    /** What is refused leaves no trace, so that one case serves all refusals. */
    private C standing(S state) {
        if (stage.bringsBack()) {
            return stage.in(state, Role.TOWN_CADRE);
        }
        C matter = standing.computeIfAbsent(state, s -> stage.in(s, Role.TOWN_CADRE));
        if (stage.state(matter) != state) {
            throw new IllegalStateException("%s has become %s (expected: it stands still)".formatted(state, stage.state(matter)));
        }
        return matter;
    }

    private Seen ask(Role role, Way way, C matter) {
        tried++;
        return way.askedBy(stage.browser(role, matter), matter.names());
    }
}

package org.touyan.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        S rest(A act, S to);

        /**
         * Whether nobody asks for this act by itself, because it follows from an act of another table: then it is watched at
         * the addresses of that one.
         */
        boolean follows(A act);

        /** Who brings it about by another act, and therefore not at these addresses. */
        Set<Role> elsewhere(A act);

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
        for (Role role : Role.values()) {
            for (Way way : ways) {
                if (!way.door().isTriedBy(role)) {
                    continue;
                }
                if (begins(act)) {
                    begin(act, role, way);
                } else {
                    statesFor(act, role, way).stream().filter(from -> isTried(act, from, role))
                            .forEach(from -> step(act, from, role, way));
                }
            }
        }
        wrong.addAll(unproven(act));
        return List.copyOf(wrong);
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

    private void begin(A act, Role role, Way way) {
        C matter = stage.nothing();
        Steps.Step<S, A> line = steps.table().stream().filter(l -> l.act() == act).findFirst().orElseThrow();
        if (!way.door().isOf(role) || !line.who().contains(role)) {
            refuses(act, null, role, way, matter);
            return;
        }
        Seen answer = ask(role, way, matter);
        judge(answer.status() == 303 && stage.newest() == stage.rest(act, line.to()), act, null, role, way, answer,
                stage.newest());
    }

    private void step(A act, S from, Role role, Way way) {
        if (stage.follows(act)) {
            follows(act, from, role, way);
        } else if (way.door().isOf(role) && steps.allows(from, act, role)) {
            C matter = stage.in(from, role);
            Seen answer = ask(role, way, matter);
            S now = stage.state(matter);
            judge(answer.status() == 303 && now == stage.rest(act, steps.next(from, act, role)), act, from, role, way, answer,
                    now);
        } else {
            refuses(act, from, role, way, standing(from));
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

    private void refuses(A act, @Nullable S from, Role role, Way way, C matter) {
        Browser browser = stage.browser(role, matter);
        Moment before = print.now();
        Seen answer = ask(browser, way, matter);
        Set<String> changed = print.changedSince(before);
        if (!Set.of(403, 409).contains(answer.status()) || !changed.isEmpty()) {
            wrong.add("%s from %s by %s at %s: %d, changed %s (expected: 403 or 409, nothing)".formatted(act, from, role,
                    way.address(), answer.status(), changed));
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
        return ask(stage.browser(role, matter), way, matter);
    }

    private Seen ask(Browser browser, Way way, C matter) {
        tried++;
        return way.askedBy(browser, matter.names());
    }
}

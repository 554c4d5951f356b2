package org.touyan.foundation.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The legal transitions of one aggregate, in one table: which act leads from where to where, and who may do it.
 * The aggregate asks this table; the documentation page and the exhaustive test are made from it.
 *
 * @param <S> the states
 * @param <A> the acts
 */
public final class Steps<S extends Enum<S>, A extends Enum<A>> {

    /** One line of the table. */
    public record Step<S extends Enum<S>, A extends Enum<A>>(A act, Set<S> from, S to, Set<Role> who) {}

    private final String name;
    private final List<Step<S, A>> table = new ArrayList<>();

    public Steps(String name) {
        this.name = name;
    }

    /** Adds a line: {@code who} may do {@code act} in any state of {@code from}, and it leads to {@code to}. */
    public Steps<S, A> allow(A act, Set<S> from, S to, Set<Role> who) {
        table.add(new Step<>(act, EnumSet.copyOf(from), to, EnumSet.copyOf(who)));
        return this;
    }

    /** Adds a line for each of {@code states}: the act leaves the state as it is. */
    public Steps<S, A> stay(A act, Set<S> states, Set<Role> who) {
        EnumSet.copyOf(states).forEach(state -> allow(act, EnumSet.of(state), state, who));
        return this;
    }

    /**
     * @throws NotAllowed if no line lets this role do the act from any state
     * @throws Conflict   if the act is not legal from {@code from}
     */
    public S next(S from, A act, Role role) {
        refuseOthers(act, role);
        return table.stream()
                .filter(s -> s.act() == act && s.who().contains(role) && s.from().contains(from))
                .findFirst()
                .map(Step::to)
                .orElseThrow(() -> new Conflict("shared.conflict.state", name, from.name(), act.name()));
    }

    /**
     * To be asked first, before anything is looked for that this role may not even see.
     *
     * @throws NotAllowed if no line lets this role do the act from any state
     */
    public void refuseOthers(A act, Role role) {
        if (table.stream().noneMatch(s -> s.act() == act && s.who().contains(role))) {
            throw new NotAllowed("%s may not %s a %s".formatted(role, act, name));
        }
    }

    public boolean allows(S from, A act, Role role) {
        return table.stream().anyMatch(s -> s.act() == act && s.from().contains(from) && s.who().contains(role));
    }

    public String name() {
        return name;
    }

    public List<Step<S, A>> table() {
        return Collections.unmodifiableList(table);
    }
}

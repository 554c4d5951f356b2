package org.touyan.foundation.approval.opinion;

import java.util.List;

import org.touyan.foundation.shared.Role;

/**
 * Who is heard about a matter.
 *
 * @param inOrder whether one speaks only after the one before him has said yes
 */
public record Chain(List<Step> steps, boolean inOrder) {

    /**
     * One who is heard.
     *
     * @param role of whoever speaks, or enters what was said on paper
     */
    public record Step(String code, String name, String nameEn, Role role) {}

    public Chain {
        steps = List.copyOf(steps);
    }

    /** Bodies that are asked by letter, in no order; whoever has that role enters the answers. */
    public static Chain ofBodies(List<String> bodies, Role enteredBy) {
        return new Chain(bodies.stream().map(name -> new Step(name, name, name, enteredBy)).toList(), false);
    }
}

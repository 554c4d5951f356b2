package org.touyan.foundation.web;

import java.util.Set;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/**
 * One link in the navigation. A module that has a page declares a bean of this type; a page that does not exist is not
 * linked.
 *
 * @param group   desk: {@code service}, {@code people}, {@code impact}, {@code system}, {@code bar} (top right); public:
 *                {@code public} (header), {@code foot}; expert's phone: {@code me} (tabs)
 * @param textKey the word shown
 * @param roles   who sees it; empty for everybody
 */
public record NavEntry(String key, String group, String textKey, String icon, String href, Set<Role> roles, int order) {

    public NavEntry {
        roles = Set.copyOf(roles);
        if (!LocalPath.safe(href)) {
            throw new IllegalArgumentException("entry %s leads to \"%s\" (expected: a path)".formatted(key, href));
        }
    }

    boolean shownTo(Actor actor) {
        return roles.isEmpty() || roles.contains(actor.role());
    }
}

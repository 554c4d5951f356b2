package org.touyan.foundation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;

/** All entries that modules have contributed. */
@Component
class Navigation {

    private final List<NavEntry> entries;
    private final Map<String, NavBadge> badges;

    Navigation(List<NavEntry> entries, List<NavBadge> badges) {
        this.entries = entries.stream().sorted(Comparator.comparingInt(NavEntry::order).thenComparing(NavEntry::key)).toList();
        this.badges = badges.stream().collect(Collectors.toUnmodifiableMap(NavBadge::key, Function.identity()));
    }

    List<NavEntry> shown(String group, Actor actor) {
        return entries.stream().filter(e -> e.group().equals(group) && e.shownTo(actor)).toList();
    }

    int count(NavEntry entry) {
        NavBadge badge = badges.get(entry.key());
        return badge == null ? 0 : badge.count();
    }
}

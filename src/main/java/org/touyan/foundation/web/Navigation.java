package org.touyan.foundation.web;

import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.touyan.foundation.shared.Actor;

/**
 * All entries that modules have contributed. They are looked up with the first page: filters need this bean long before
 * the modules and their database are there.
 */
@Component
class Navigation {

    private static final Comparator<NavEntry> ORDER = Comparator.comparingInt(NavEntry::order).thenComparing(NavEntry::key);

    private final SingletonSupplier<List<NavEntry>> entries;
    private final SingletonSupplier<List<NavBadge>> badges;

    Navigation(ObjectProvider<NavEntry> entries, ObjectProvider<NavBadge> badges) {
        this.entries = SingletonSupplier.of(() -> entries.stream().sorted(ORDER).toList());
        this.badges = SingletonSupplier.of(() -> badges.stream().toList());
    }

    List<NavEntry> shown(String group, Actor actor) {
        return entries.obtain().stream().filter(e -> e.group().equals(group) && e.shownTo(actor)).toList();
    }

    int count(NavEntry entry) {
        return badges.obtain().stream().filter(b -> b.key().equals(entry.key())).mapToInt(NavBadge::count).sum();
    }
}

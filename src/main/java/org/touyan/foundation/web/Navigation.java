package org.touyan.foundation.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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

    private static final int MOST = 20_000;

    private record Asked(Actor actor, String key) {}

    private record Count(int number, long at) {}

    private final SingletonSupplier<List<NavEntry>> entries;
    private final SingletonSupplier<List<NavBadge>> badges;
    private final Map<Asked, Count> counts = new ConcurrentHashMap<>();
    private final long fresh;

    /** @param fresh how long the number beside an entry may be shown again before it is counted anew */
    Navigation(ObjectProvider<NavEntry> entries, ObjectProvider<NavBadge> badges,
            @Value("${touyan.navigation.fresh:5s}") Duration fresh) {
        this.entries = SingletonSupplier.of(() -> entries.stream().sorted(ORDER).toList());
        this.badges = SingletonSupplier.of(() -> badges.stream().toList());
        this.fresh = fresh.toNanos();
    }

    List<NavEntry> shown(String group, Actor actor) {
        return entries.obtain().stream().filter(e -> e.group().equals(group) && e.shownTo(actor)).toList();
    }

    /** The number beside an entry; each count is a transaction of its own, so it serves an actor's next pages too. */
    int count(NavEntry entry, Actor actor) {
        Asked asked = new Asked(actor, entry.key());
        long now = System.nanoTime();
        Count known = counts.get(asked);
        if (known != null && now - known.at() < fresh) {
            return known.number();
        }
        int number = badges.obtain().stream().filter(b -> b.key().equals(entry.key())).mapToInt(NavBadge::count).sum();
        if (counts.size() >= MOST) {
            counts.clear();
        }
        counts.put(asked, new Count(number, now));
        return number;
    }
}

package org.touyan.foundation.organization.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.organization.lookup.PlacesQuery.Alias;
import org.touyan.foundation.organization.lookup.PlacesQuery.Way;
import org.touyan.foundation.shared.OrgPath;

/** Towns and the ways between them stay in memory: they change with a migration. */
@Component
class StoredOrganizations implements Organizations {

    private final List<Town> towns;
    private final Map<Alias, String> aliases;
    private final Map<Way, Integer> minutes;
    private final PlacesQuery places;
    private final BodyQuery bodies;

    StoredOrganizations(PlacesQuery places, BodyQuery bodies) {
        this.towns = places.towns();
        this.aliases = places.aliases();
        this.minutes = places.minutes();
        this.places = places;
        this.bodies = bodies;
    }

    @Override
    public List<Town> towns() {
        return towns;
    }

    @Override
    public Optional<Town> town(String code) {
        return towns.stream().filter(town -> town.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Town> townOf(OrgPath path) {
        return towns.stream().filter(town -> town.path().covers(path)).findFirst();
    }

    @Override
    public Optional<OrgPath> pathOfTown(String code) {
        return town(code).map(Town::path);
    }

    @Override
    public Optional<String> townCode(String codeSystem, String code) {
        return Optional.ofNullable(aliases.get(new Alias(codeSystem, code)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> unitOf(OrgPath path) {
        return places.unitsAt(upwards(path)).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> federationOf(OrgPath path) {
        return places.unitsAt(upwards(path)).stream().filter(unit -> unit.kind().issuesPapers()).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> unitsBelow(OrgPath path) {
        return places.unitsBelow(path);
    }

    @Override
    public int minutes(String fromTown, String toTown) {
        Integer known = minutes.get(new Way(fromTown, toTown));
        if (known == null) {
            throw new IllegalArgumentException("way from %s to %s (expected: NBS codes of towns)".formatted(fromTown, toTown));
        }
        return known;
    }

    @Override
    public boolean needsBoat(String town) {
        return town(town).map(Town::boatOnly).orElse(false);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BodyBrief> body(BodyId id) {
        return bodies.byId(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BodyBrief> bodiesLike(String words, int limit) {
        return bodies.like(words.strip(), limit);
    }

    /** The place itself, then what covers it. */
    private static List<OrgPath> upwards(OrgPath path) {
        return Stream.iterate(path.value(), at -> !at.isEmpty(), StoredOrganizations::above).map(OrgPath::new).toList();
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }
}

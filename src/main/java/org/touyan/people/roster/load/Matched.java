package org.touyan.people.roster.load;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.privacy.Vault;

/**
 * Whom a row means. The same identity number, or the same name and phone, is the same person. Whoever is new gets an id made
 * from what the row says of him, so that the same row always means the same person, however often it is loaded.
 */
@Component
class Matched {

    private static final HexFormat HEX = HexFormat.of();

    /**
     * @param person whom the row adds or changes
     * @param known  whether the roster knows him
     * @param twin   somebody of the same name about whom only people can decide
     */
    record Match(UUID person, boolean known, @Nullable UUID twin) {}

    private record Namesake(UUID person, @Nullable LocalDate born, boolean identified, Set<String> honours) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    Matched(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** In the order of the candidates. */
    List<Match> of(List<Candidate> candidates) {
        List<Prints> prints = candidates.stream().map(this::prints).toList();
        Map<String, UUID> known = known(prints);
        List<UUID> derived = candidates.stream().map(this::derived).toList();
        Map<UUID, UUID> there = new HashMap<>();
        jdbc.sql("select person_id, coalesce(merged_into, person_id) as now from roster.person where person_id = any(:ids)")
                .param("ids", derived.toArray(UUID[]::new))
                .query((row, n) -> there.put(row.getObject("person_id", UUID.class), row.getObject("now", UUID.class)))
                .list();
        List<String> strangers = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (found(known, candidates.get(i), prints.get(i)) == null && !there.containsKey(derived.get(i))) {
                strangers.add(candidates.get(i).name());
            }
        }
        Map<String, List<Namesake>> namesakes = namesakes(strangers);
        List<Match> matches = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            UUID person = found(known, candidates.get(i), prints.get(i));
            UUID own = derived.get(i);
            if (person != null) {
                matches.add(new Match(person, true, null));
            } else if (there.containsKey(own)) {
                matches.add(new Match(Objects.requireNonNull(there.get(own)), true, null));
            } else {
                matches.add(new Match(own, false, twin(candidates.get(i), namesakes)));
            }
        }
        return matches;
    }

    private UUID derived(Candidate candidate) {
        ByteBuffer print = ByteBuffer.wrap(vault.fingerprint("load", Objects.requireNonNull(candidate.key())));
        long high = (print.getLong() & ~0xF000L) | 0x8000L;
        long low = (print.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The fingerprints of the numbers a row gives, in hexadecimal; null where it gives none. */
    private record Prints(@Nullable String identity, @Nullable String phone) {}

    private Prints prints(Candidate candidate) {
        return new Prints(print("identity", candidate.contact().identity()), print("phone", candidate.contact().phone()));
    }

    private @Nullable String print(String kind, @Nullable String number) {
        return number == null ? null : HEX.formatHex(vault.fingerprint(kind, number));
    }

    private Map<String, UUID> known(List<Prints> prints) {
        Map<String, UUID> known = new HashMap<>();
        jdbc.sql(
                "select roster.now_is(person_id) as person_id, name, identity_print, phone_print from roster.known_as(:identities, :phones)")
                .param("identities", bytes(prints, Prints::identity))
                .param("phones", bytes(prints, Prints::phone))
                .query((row, n) -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    byte[] identity = row.getBytes("identity_print");
                    byte[] phone = row.getBytes("phone_print");
                    if (identity != null) {
                        known.put("identity " + HEX.formatHex(identity), person);
                    }
                    if (phone != null) {
                        known.put("phone " + row.getString("name") + ' ' + HEX.formatHex(phone), person);
                    }
                    return person;
                })
                .list();
        return known;
    }

    private static byte[][] bytes(List<Prints> prints, Function<Prints, @Nullable String> which) {
        return prints.stream().map(which).filter(Objects::nonNull).map(HEX::parseHex).toArray(byte[][]::new);
    }

    private static @Nullable UUID found(Map<String, UUID> known, Candidate candidate, Prints prints) {
        UUID person = prints.identity() == null ? null : known.get("identity " + prints.identity());
        return person != null || prints.phone() == null ? person : known.get("phone " + candidate.name() + ' ' + prints.phone());
    }

    private Map<String, List<Namesake>> namesakes(List<String> names) {
        Map<String, List<Namesake>> namesakes = new HashMap<>();
        if (names.isEmpty()) {
            return namesakes;
        }
        jdbc.sql("""
                select p.person_id, p.name, c.birth_date, c.identity_print is not null as identified,
                  array(select a.honour_type || ' ' || a.year from roster.honour_award a
                        where a.person_id = p.person_id and a.state <> 'DISCARDED') as honours
                from roster.person p left join roster.contact c on c.person_id = p.person_id
                where p.name = any(:names) and p.state <> 'LEFT' and touyan.in_scope(p.org_path)
                """)
                .param("names", names.toArray(String[]::new))
                .query((row, n) -> namesakes.computeIfAbsent(row.getString("name"), k -> new ArrayList<>())
                        .add(new Namesake(row.getObject("person_id", UUID.class), row.getObject("birth_date", LocalDate.class),
                                row.getBoolean("identified"), Set.of((String[]) row.getArray("honours").getArray()))))
                .list();
        return namesakes;
    }

    /** Somebody of this name whom nothing in the row tells apart. */
    private static @Nullable UUID twin(Candidate candidate, Map<String, List<Namesake>> namesakes) {
        var honour = candidate.honour();
        LocalDate born = candidate.contact().birthDate();
        for (Namesake other : namesakes.getOrDefault(candidate.name(), List.of())) {
            boolean apart = (born != null && other.born() != null && !born.equals(other.born()))
                    || (candidate.contact().identity() != null && other.identified());
            boolean alike = (born != null && born.equals(other.born()))
                    || (honour != null && other.honours().contains(honour.honourType() + ' ' + honour.year()));
            if (alike || !apart) {
                return other.person();
            }
        }
        return null;
    }
}

package org.touyan.people.mentoring.spot;

import java.util.Comparator;
import java.util.List;

import org.touyan.foundation.shared.Sha256;
import org.touyan.people.mentoring.ContractId;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Drawing by lot that anybody can repeat: the smallest SHA-256 of seed, space and number are drawn. */
final class Lot {

    private static final int WHOLE = 100;

    private Lot() {}

    static List<ContractId> draw(String seed, List<ContractId> pool, int size) {
        return pool.stream().sorted(Comparator.comparing(id -> Sha256.hex((seed + ' ' + id).getBytes(UTF_8)))).limit(size)
                .toList();
    }

    /** At least one of any pool. */
    static int size(int pool, int percent) {
        return Math.max(1, (pool * percent + WHOLE - 1) / WHOLE);
    }
}

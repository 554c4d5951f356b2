package org.touyan.people.mentoring.show;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.web.ui.Pager;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;

/**
 * What somebody looks for among many contracts.
 *
 * @param words of a name, a company or a trade; all of them have to be met
 * @param which of them; those that need somebody come first when nothing is chosen
 * @param page  from 1; beyond the last it is the last
 */
public record Looked(String words, Which which, int page) {

    /** As many as the line of time can show. */
    static final int SIZE = 40;

    /** Which contracts. */
    public enum Which {
        NEEDS_FIRST, HELD, SIGNING, OVER
    }

    /** One page of them, and where in all of them it stands. */
    record Found(List<ContractRow> rows, Pager pager) {}

    static Looked of(String words, String which, int page) {
        return new Looked(words.strip(), Arrays.stream(Which.values()).filter(w -> w.name().equals(which)).findFirst()
                .orElse(Which.NEEDS_FIRST), Math.max(1, page));
    }

    Found in(List<ContractRow> all, List<Needs> needs) {
        List<ContractRow> rows = ordered(all, needs).filter(this::chosen).filter(this::met).toList();
        var pager = new Pager(Math.min(page, new Pager(1, SIZE, rows.size()).pages()), SIZE, rows.size());
        return new Found(rows.stream().skip(pager.offset()).limit(SIZE).toList(), pager);
    }

    private Stream<ContractRow> ordered(List<ContractRow> all, List<Needs> needs) {
        if (which != Which.NEEDS_FIRST) {
            return all.stream();
        }
        Set<ContractId> first = needs.stream().map(n -> n.row().contractId()).collect(Collectors.toSet());
        return Stream.concat(all.stream().filter(row -> first.contains(row.contractId())),
                all.stream().filter(row -> !first.contains(row.contractId())));
    }

    private boolean chosen(ContractRow row) {
        return switch (which) {
            case NEEDS_FIRST -> true;
            case HELD -> row.state().held();
            case SIGNING -> row.state() == ContractState.DRAFT || row.state() == ContractState.SIGNING;
            case OVER -> row.state().over();
        };
    }

    private boolean met(ContractRow row) {
        String all = String.join(" ", row.masterName(), row.apprenticeName(), row.company(), row.trade());
        return Stream.of(words.split("\\s+")).allMatch(all::contains);
    }
}

package org.touyan.outreach.workshop.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything as it stood at the end of a day.
 *
 * @param led sales of goods of farmers and the village alone
 */
public record AsOf(LocalDate day, List<ByType> types, List<ByTown> towns, long workshops, long sessions, Sales sales, Sales led,
        List<BySource> platforms, List<ByField> fields, Bases bases) {

    /** A workshop of several types stands in each of them. */
    public record ByType(String type, long workshops) {}

    public record ByTown(String town, long workshops) {}

    /** In fen. */
    public record Sales(long gmvFen, long paidFen, long refundedFen) {

        public long netFen() {
            return paidFen - refundedFen;
        }
    }

    public record BySource(String platform, long netFen) {}

    public record ByField(String field, long visits) {}

    /**
     * Practice bases that hold on that day.
     *
     * @param taizhou of colleges in Taizhou
     * @param firsts  that may call themselves the first of their kind
     * @param interns how many learnt there up to that day
     */
    public record Bases(long all, long taizhou, long firsts, long interns) {}
}

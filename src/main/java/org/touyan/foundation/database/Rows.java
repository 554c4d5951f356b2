package org.touyan.foundation.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.OrgPath;

/**
 * Rows of a query as records: {@code jdbc.sql(…).query(Rows.of(OrderRow.class)).list()}.
 *
 * <p>Columns meet components by name, {@code offered_at} and {@code offeredAt}; ids, paths, instants and enum constants
 * are converted. A single value, {@code Rows.of(OrderId.class)}, is the only column of its query.
 */
public final class Rows {

    private static final ConversionService CONVERSIONS = ColumnConversions.service();

    private static final ClassValue<RowMapper<?>> MAPPERS = new ClassValue<>() {

        @Override
        protected RowMapper<?> computeValue(Class<?> type) {
            return mapper(type);
        }
    };

    private Rows() {}

    /** For queries whose rows are never null, which is every query of several columns. */
    @SuppressWarnings("unchecked") // computed for this very type
    public static <T> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) MAPPERS.get(type);
    }

    /** For a single column that may be null. */
    @SuppressWarnings("unchecked") // computed for this very type
    public static <T> RowMapper<@Nullable T> orNull(Class<T> type) {
        return (RowMapper<@Nullable T>) MAPPERS.get(type);
    }

    private static RowMapper<?> mapper(Class<?> type) {
        boolean oneColumn = BeanUtils.isSimpleProperty(type) || Id.class.isAssignableFrom(type) || type == OrgPath.class
                || BytesColumn.class.isAssignableFrom(type);
        return oneColumn ? column(type) : new SimplePropertyRowMapper<>(type, CONVERSIONS);
    }

    private static <T> RowMapper<@Nullable T> column(Class<T> type) {
        SingleColumnRowMapper<T> mapper = new SingleColumnRowMapper<>(type);
        mapper.setConversionService(CONVERSIONS);
        return mapper;
    }
}

package org.touyan.foundation.database;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Takes ids, paths, instants and enum constants as named arguments. */
final class ConvertingNamedTemplate extends NamedParameterJdbcTemplate {

    ConvertingNamedTemplate(JdbcOperations operations) {
        super(operations);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(String sql, SqlParameterSource source,
            @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, new ConvertedSource(source), customizer);
    }

    @Override
    public int[] batchUpdate(String sql, SqlParameterSource[] batch) {
        return super.batchUpdate(sql,
                java.util.Arrays.stream(batch).map(ConvertedSource::new).toArray(SqlParameterSource[]::new));
    }

    private record ConvertedSource(SqlParameterSource source) implements SqlParameterSource {

        @Override
        public boolean hasValue(String name) {
            return source.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            return Arguments.toDriver(source.getValue(name));
        }

        /** A type derived from a class of ours would be wrong for what the driver gets. */
        @Override
        public int getSqlType(String name) {
            Object value = source.getValue(name);
            return value == null || value.equals(Arguments.toDriver(value)) ? source.getSqlType(name) : TYPE_UNKNOWN;
        }

        @Override
        public @Nullable String getTypeName(String name) {
            return source.getTypeName(name);
        }

        @Override
        public String @Nullable [] getParameterNames() {
            return source.getParameterNames();
        }
    }
}

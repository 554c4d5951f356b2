package org.touyan.foundation.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.KeyHolder;

/** The client of Spring, with rows mapped by {@link Rows}. */
final class ConvertingClient implements JdbcClient {

    private final JdbcClient client;

    ConvertingClient(JdbcClient client) {
        this.client = client;
    }

    @Override
    public StatementSpec sql(String sql) {
        return new Statement(client.sql(sql));
    }

    private final class Statement implements StatementSpec {

        private final StatementSpec statement;

        Statement(StatementSpec statement) {
            this.statement = statement;
        }

        @Override
        public <T> MappedQuerySpec<@Nullable T> query(Class<T> type) {
            return statement.query(Rows.orNull(type));
        }

        @Override
        public <T extends @Nullable Object> MappedQuerySpec<T> query(RowMapper<T> mapper) {
            return statement.query(mapper);
        }

        @Override
        public ResultQuerySpec query() {
            return statement.query();
        }

        @Override
        public void query(RowCallbackHandler handler) {
            statement.query(handler);
        }

        @Override
        public <T extends @Nullable Object> T query(ResultSetExtractor<T> extractor) {
            return statement.query(extractor);
        }

        @Override
        public int update() {
            return statement.update();
        }

        @Override
        public int update(KeyHolder keys) {
            return statement.update(keys);
        }

        @Override
        public int update(KeyHolder keys, String... columns) {
            return statement.update(keys, columns);
        }

        @Override
        public StatementSpec param(@Nullable Object value) {
            statement.param(value);
            return this;
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value) {
            statement.param(index, value);
            return this;
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value, int sqlType) {
            statement.param(index, value, sqlType);
            return this;
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value) {
            statement.param(name, value);
            return this;
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value, int sqlType) {
            statement.param(name, value, sqlType);
            return this;
        }

        @Override
        public StatementSpec params(@Nullable Object... values) {
            statement.params(Arrays.asList(values));
            return this;
        }

        @Override
        public StatementSpec params(List<?> values) {
            statement.params(values);
            return this;
        }

        @Override
        public StatementSpec params(Map<String, ?> values) {
            statement.params(values);
            return this;
        }

        @Override
        public StatementSpec paramSource(Object source) {
            statement.paramSource(source);
            return this;
        }

        @Override
        public StatementSpec paramSource(SqlParameterSource source) {
            statement.paramSource(source);
            return this;
        }

        @Override
        public StatementSpec withFetchSize(int size) {
            statement.withFetchSize(size);
            return this;
        }

        @Override
        public StatementSpec withMaxRows(int rows) {
            statement.withMaxRows(rows);
            return this;
        }

        @Override
        public StatementSpec withQueryTimeout(int seconds) {
            statement.withQueryTimeout(seconds);
            return this;
        }
    }
}

package org.touyan.foundation.database;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;

/** Takes ids, paths, instants and enum constants as arguments in place of {@code ?}. */
final class ConvertingTemplate extends JdbcTemplate {

    ConvertingTemplate(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected PreparedStatementSetter newArgPreparedStatementSetter(@Nullable Object @Nullable [] arguments) {
        return super.newArgPreparedStatementSetter(arguments == null ? null : Arguments.toDriver(arguments));
    }
}

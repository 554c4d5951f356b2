package org.touyan.foundation.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to work with more rights than row-level security can bind, and warns where a promise of durability is hollow. */
@Component
final class ServerCheck implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ServerCheck.class);

    private final JdbcClient jdbc;
    private final boolean durable;
    private final boolean external;

    ServerCheck(JdbcClient jdbc, Environment environment, @Value("${touyan.durable}") boolean durable) {
        this.jdbc = jdbc;
        this.durable = durable;
        this.external = environment.containsProperty("spring.datasource.url");
    }

    record Server(String role, boolean superuser, boolean bypassesRows, boolean ownsTables, String standbys) {}

    @Override
    public void afterPropertiesSet() {
        Server server = jdbc.sql("""
                select current_user as role, r.rolsuper as superuser, r.rolbypassrls as bypasses_rows,
                       exists (select from pg_tables t where t.schemaname = 'touyan' or t.tablename = 'flyway_history'
                               and t.tableowner = current_user) as owns_tables,
                       current_setting('synchronous_standby_names') as standbys
                from pg_roles r
                where r.rolname = current_user
                """).query(Rows.of(Server.class)).single();
        if (server.superuser() || server.bypassesRows()) {
            throw new DatabaseRefused(
                    "The application connects as %s, a role that row-level security does not bind.".formatted(server.role()),
                    "Set spring.datasource.username to a role with neither SUPERUSER nor BYPASSRLS, and spring.flyway.user to the owner of the tables.");
        }
        if (server.ownsTables()) {
            LOG.warn(
                    "database.role-owns-tables role={}: set spring.flyway.user to another role, so that what is recorded cannot be deleted",
                    server.role());
        }
        if (external && durable && server.standbys().isEmpty()) {
            LOG.warn("\u001B[31mdatabase.single-copy: touyan.durable is true, but synchronous_standby_names is empty; "
                    + "losing this one server loses what was promised to be kept\u001B[0m");
        }
    }
}

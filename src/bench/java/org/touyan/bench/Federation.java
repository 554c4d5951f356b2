package org.touyan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.env.Environment;
import org.touyan.AsOwner;

/**
 * Makes a county with many years, or a province with many counties, out of the one year that the demo tells: every row of every
 * module is written again with other ids, an earlier year, or the path of another county. What belongs together stays together.
 */
final class Federation implements AutoCloseable {

    static final String COUNTY = "331083";

    /** Whose rows are the same in every copy: accounts, code tables, unions, pictures; and what the machine keeps for itself. */
    private static final String SHARED = "'pg_catalog', 'information_schema', 'public', 'bench_origin', 'print', 'touyan', 'audit', 'identity', 'notification',"
            + " 'parameter', 'catalog', 'organization', 'storage', 'impact', 'report', 'brief', 'replay', 'story', 'openapi'";

    /**
     * One statement a table. Ids become other ids, the same one everywhere; days move; numbers that are nobody's twice get a mark.
     */
    private static final String COPIES = """
            with written as (
              select c.oid, n.nspname, c.relname, a.attname, a.attnum, format_type(a.atttypid, a.atttypmod) as type,
                exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any(i.indkey)
                  and not exists (select 1 from pg_attribute u where u.attrelid = c.oid and u.attnum = any(i.indkey)
                    and u.atttypid = 'uuid'::regtype)) as alone
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and a.attidentity = ''
              where c.relkind = 'r' and n.nspname not in (%s)
                and pg_get_expr((select d.adbin from pg_attrdef d where d.adrelid = c.oid and d.adnum = a.attnum), c.oid)
                  is distinct from 'nextval')
            select format('insert into %%1$I.%%2$I (%%3$s) select %%4$s from bench_origin.%%5$I on conflict do nothing', nspname, relname,
              string_agg(format('%%I', attname), ', ' order by attnum),
              string_agg(case
                when type = 'uuid' then format('bench_origin.other(%%1$I, $1)', attname)
                when type = 'date' then format('(%%1$I - make_interval(years => $2))::date', attname)
                when type like 'timestamp%%' then format('%%1$I - make_interval(years => $2)', attname)
                when type = 'tstzrange' then format(
                  'tstzrange(lower(%%1$I) - make_interval(years => $2), upper(%%1$I) - make_interval(years => $2), ''[)'')', attname)
                when type in ('integer', 'smallint') and attname ~ '(^|_)year$' then format('%%1$I - $2', attname)
                when type = 'text' and alone and attname !~ 'path|town|code|kind|state|day|month|year|metric|key$'
                  then format('replace(%%1$I, ''%%2$s'', $3) || ''~'' || $1', attname, '331083')
                when type = 'text' then format('replace(%%1$I, ''%%2$s'', $3)', attname, '331083')
                else format('%%I', attname) end, ', ' order by attnum),
              nspname || '.' || relname)
            from written group by nspname, relname order by nspname, relname
            """.formatted(SHARED);

    private final Connection connection;
    private final List<String> copies = new ArrayList<>();
    private int made;

    Federation(Environment environment) throws SQLException {
        connection = AsOwner.superuser(environment).getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            keepOrigin(statement);
            loosen(statement);
            try (var rows = statement.executeQuery(COPIES)) {
                while (rows.next()) {
                    copies.add(rows.getString(1));
                }
            }
        }
    }

    /** One more of the same year's worth of rows. */
    void copy(int yearsBack, String county) throws SQLException {
        made++;
        for (String copy : copies) {
            String sql = copy.replace("$1", "'" + made + "'").replace("$2", Integer.toString(yearsBack)).replace("$3", "'" + county + "'");
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SQLException("copy " + made + ": " + sql, e);
            }
        }
    }

    void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** Rows of all modules that are counted from. */
    long rows() throws SQLException {
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery("""
                select coalesce(sum(c.reltuples), 0)::bigint from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and c.reltuples > 0 and n.nspname not in (%s)
                """.formatted(SHARED))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A copy of what the demo told, so that a copy is never copied; ids that are shared stay themselves. */
    private static void keepOrigin(Statement statement) throws SQLException {
        statement.execute("""
                create schema bench_origin;
                create table bench_origin.shared_id (id uuid primary key);
                do $$
                declare one record;
                begin
                  for one in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind = 'r' and n.nspname not in (%1$s) loop
                    execute format('create table bench_origin.%%I as table %%I.%%I', one.nspname || '.' || one.relname, one.nspname, one.relname);
                  end loop;
                  for one in select n.nspname, c.relname, a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    join pg_index i on i.indrelid = c.oid and i.indisprimary and i.indnkeyatts = 1
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] and a.atttypid = 'uuid'::regtype
                    where n.nspname in ('identity', 'catalog', 'organization', 'storage') loop
                    execute format('insert into bench_origin.shared_id select %%I from %%I.%%I on conflict do nothing', one.attname, one.nspname, one.relname);
                  end loop;
                end $$;
                create function bench_origin.other(id uuid, copy text) returns uuid language sql stable as
                $$ select case when id is null or exists (select 1 from bench_origin.shared_id s where s.id = other.id) then id
                     else md5(id::text || copy)::uuid end $$;
                """.formatted(SHARED));
    }

    /** The form of numbers and the order of days were checked when the demo was told; a copy has other numbers. */
    private static void loosen(Statement statement) throws SQLException {
        statement.execute("""
                do $$
                declare one record;
                begin
                  for one in select n.nspname, c.relname, k.conname from pg_constraint k
                    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                    where k.contype in ('c', 'f') and c.relkind = 'r' and n.nspname not in (%s) loop
                    execute format('alter table %%I.%%I drop constraint %%I', one.nspname, one.relname, one.conname);
                  end loop;
                end $$
                """.formatted(SHARED));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

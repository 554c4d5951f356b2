package org.touyan.people.assessment;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows as years of work would have left them. */
final class FiguresRows {

    private static final String TOWN = "/33/3310/331083/331083101/";

    private final JdbcClient jdbc;
    private int serial;

    FiguresRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Companies {@code stem1} and so on, each with one filing. */
    void companies(String stem, int many, String filed, String until, @Nullable String ended) {
        jdbc.sql("""
                with body as (
                  insert into organization.body (body_id, name, kind, town, path, demo, registered_at)
                  select gen_random_uuid(), :stem || n, 'INSTITUTION', '331083101', :town || 'b' || substr(md5(:stem || n), 1, 12) || '/', true, now()
                  from generate_series(1, :many) n
                  returning body_id, path)
                insert into assessment.filing (filing_id, body_id, org_path, state, office, number, applied_on, stepped_on, filed_on,
                  valid_until, ended_on, version)
                select gen_random_uuid(), body_id, path, case when :ended::date is null then 'FILED' else 'EXITED' end, 'PROVINCE',
                  '数字 ' || body_id, :filed, :filed, :filed, :until, :ended::date, 1
                from body
                """).param("stem", stem).param("town", TOWN).param("many", many).param("filed", LocalDate.parse(filed))
                .param("until", LocalDate.parse(until)).param("ended", ended == null ? null : LocalDate.parse(ended)).update();
    }

    void renewed(String company, String filed) {
        jdbc.sql("""
                insert into assessment.filing (filing_id, body_id, org_path, state, office, number, applied_on, stepped_on, filed_on,
                  valid_until, version)
                select gen_random_uuid(), body_id, path, 'FILED', 'PROVINCE', '续 ' || body_id, :filed, :filed, :filed, :filed + 900, 1
                from organization.body where name = :name
                """).param("filed", LocalDate.parse(filed)).param("name", company).update();
    }

    void aboveScale(String stem, int many) {
        jdbc.sql("""
                update organization.body set above_scale = true, size_year = 2011, size_source = '测试名录'
                where body_id in (select body_id from organization.body where name ~ ('^' || :stem || '[0-9]+$') order by name limit :many)
                """).param("stem", stem).param("many", many).update();
    }

    void industry(String company, String code) {
        jdbc.sql("update organization.body set industry_code = :code where name = :name").param("code", code)
                .param("name", company).update();
    }

    UUID body(String company) {
        return jdbc.sql("select body_id from organization.body where name = :name").param("name", company).query(UUID.class)
                .single();
    }

    /** Of the persons {@code who} 1 and so on, in a batch of their own. */
    void certificates(String company, String who, int many, String level, String issued) {
        UUID batch = UUID.randomUUID();
        serial++;
        jdbc.sql("""
                insert into assessment.batch (batch_id, filing_id, org_path, number, state, occupation, edition, levels, venue, exam_on,
                  plan_filed_on, planned_by_name, planned_at, version)
                select :batch, f.filing_id, f.org_path, '数 ' || :serial, 'ENROLLING', '6-20-05-08', '数字版', :level, '车间', :issued, :issued,
                  'x', now(), 1
                from assessment.filing f join organization.body o using (body_id) where o.name = :name
                """).param("batch", batch).param("serial", serial).param("level", level).param("issued", LocalDate.parse(issued))
                .param("name", company).update();
        jdbc.sql("""
                with person as (
                  insert into assessment.candidate (candidate_id, batch_id, org_path, state, ticket, name, identity, identity_print, level,
                    years_alone, enrolled_by_name, enrolled_at)
                  select gen_random_uuid(), b.batch_id, b.org_path, 'QUALIFIED', n, '数字人', '\\x00', decode(md5(:who || n), 'hex'), :level, 9,
                    'x', now()
                  from assessment.batch b, generate_series(1, :many) n where b.batch_id = :batch
                  returning candidate_id, batch_id, org_path, ticket, identity_print)
                insert into assessment.certificate (certificate_id, candidate_id, batch_id, org_path, number, level, issued_on,
                  identity_print, entered_by_name, entered_at)
                select gen_random_uuid(), candidate_id, batch_id, org_path,
                  'Y0000339999' || lpad(:serial::text, 2, '0') || to_char(:issued::date, 'YY') || :level || lpad(ticket::text, 6, '0'),
                  :level, :issued, identity_print, 'x', now()
                from person
                """).param("who", who).param("many", many).param("batch", batch).param("level", level).param("serial", serial)
                .param("issued", LocalDate.parse(issued)).update();
    }
}

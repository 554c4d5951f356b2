package org.touyan.foundation.catalog.lookup;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.catalog.CodeTable;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.catalog.TradeLicence;
import org.touyan.foundation.catalog.TransferTarget;
import org.touyan.foundation.database.Rows;

/** The lists in force. They hold no personal data: any transaction may read them. */
@Component
class CatalogQuery {

    private final JdbcClient jdbc;

    CatalogQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CodeTable> tables() {
        return jdbc.sql("""
                select table_id, edition, title, title_en, source, licence, valid_from
                from catalog.code_table
                where valid_to is null
                order by table_id
                """).query(Rows.of(CodeTable.class)).list();
    }

    List<Code> codes(CodeList list) {
        return jdbc.sql("""
                select c.code, c.name, c.name_en, c.flags
                from catalog.code c join catalog.code_table t using (table_id, edition)
                where c.table_id = :table and t.valid_to is null
                order by c.sort
                """)
                .param("table", list.tableId())
                .query((row, n) -> new Code(row.getString("code"), row.getString("name"), row.getString("name_en"),
                        Set.copyOf(Columns.words(row, "flags"))))
                .list();
    }

    List<Subject> subjects() {
        return jdbc.sql("""
                select code, name, name_en, icon, occupation_prefixes
                from catalog.subject
                order by sort
                """)
                .query((row, n) -> new Subject(row.getString("code"), row.getString("name"), row.getString("name_en"),
                        row.getString("icon"), Columns.words(row, "occupation_prefixes")))
                .list();
    }

    List<HonourType> honourTypes() {
        return jdbc.sql("""
                select code, name, short_name, name_en, level, seal_first, seal_second, awarding_body, subject_kind, scheme,
                       confirmed, source
                from catalog.honour_type
                order by sort
                """).query(Rows.of(HonourType.class)).list();
    }

    List<Skill> skills() {
        return jdbc.sql("""
                select code, name, name_en, subject, aliases, occupations
                from catalog.skill
                order by sort
                """)
                .query((row, n) -> new Skill(row.getString("code"), row.getString("name"), row.getString("name_en"),
                        row.getString("subject"), Columns.words(row, "aliases"), Columns.words(row, "occupations")))
                .list();
    }

    List<TradeLicence> tradeLicences() {
        return jdbc.sql("""
                select code, name, name_en, trades, source
                from catalog.trade_licence
                order by sort
                """)
                .query((row, n) -> new TradeLicence(row.getString("code"), row.getString("name"), row.getString("name_en"),
                        Columns.words(row, "trades"), row.getString("source")))
                .list();
    }

    List<TransferTarget> transferTargets() {
        return jdbc.sql("""
                select code, name, name_en, phone, handles, handles_en, matters
                from catalog.transfer_target
                order by sort
                """)
                .query((row, n) -> new TransferTarget(row.getString("code"), row.getString("name"), row.getString("name_en"),
                        row.getString("phone"), row.getString("handles"), row.getString("handles_en"),
                        Set.copyOf(Columns.words(row, "matters"))))
                .list();
    }
}

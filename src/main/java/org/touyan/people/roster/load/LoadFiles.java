package org.touyan.people.roster.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.foundation.web.Texts;
import org.touyan.people.roster.domain.Responsible;

/** The spreadsheets that go out: the template, and the rows at fault in red. */
@Component
class LoadFiles {

    private final Loads loads;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Vault vault;
    private final Texts texts;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    LoadFiles(Loads loads, Catalog catalog, Organizations organizations, Vault vault, Texts texts, AuditTrail audit,
            JdbcClient jdbc) {
        this.loads = loads;
        this.catalog = catalog;
        this.organizations = organizations;
        this.vault = vault;
        this.texts = texts;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    byte[] template() {
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = open(out)) {
            return finished(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a template cannot be written to memory", e);
        }
    }

    SheetWriter open(OutputStream out) {
        return new SheetWriter(out, "名册", Arrays.stream(LoadColumn.values()).map(this::column).toList());
    }

    private SheetWriter.Column column(LoadColumn column) {
        return new SheetWriter.Column(column.heading(), texts.say(Locale.CHINESE, "roster.load.column." + column.name()),
                column.compulsory(), choices(column));
    }

    private List<String> choices(LoadColumn column) {
        return switch (column) {
            case SEX -> List.of("男", "女");
            case TOWN -> organizations.towns().stream().map(Town::name).toList();
            case STANDING -> List.of("在职", "退休", "离世");
            case LEVEL -> List.of("高级技师", "技师", "高级工", "中级工", "初级工");
            case HONOUR -> catalog.honourTypes()
                    .stream()
                    .filter(h -> h.subjectKind() == HonourType.SubjectKind.PERSON)
                    .map(HonourType::name)
                    .distinct()
                    .toList();
            case SKILLS -> catalog.skills().stream().map(Named::name).toList();
            case BOAT -> List.of("是", "否");
            default -> List.of();
        };
    }

    /** The rows at fault as they stand in the file, in its own columns, red where something is wrong. Leaves a trace. */
    @Transactional
    public byte[] faults(Actor actor, LoadId id) {
        Loads.Load load = loads.get(id);
        Responsible.staff(actor, load.path());
        audit.note(actor, "roster.load-faults-taken", "load", id, load.path());
        var columns = load.headings().stream().map(h -> new SheetWriter.Column(h, "", false, List.of())).toList();
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out, "要改的", columns)) {
            jdbc.sql("""
                    select sealed, faults from roster.load_row where load_id = :id and state in ('FAULTY', 'TWIN') order by row_no
                    """)
                    .param("id", id)
                    .query((row, n) -> Map.entry(Cells.read(vault.open(new Sealed(row.getBytes("sealed"))), load.mapping()),
                            Fault.read(row.getString("faults"))))
                    .list()
                    .forEach(row -> write(sheet, load, row.getKey(), row.getValue()));
            return finished(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be written to memory", e);
        }
    }

    private void write(SheetWriter sheet, Loads.Load load, Cells cells, List<Fault> faults) {
        Map<Integer, String> red = new HashMap<>();
        for (Fault fault : faults) {
            int place = load.mapping().indexOf(fault.column().name());
            red.merge(Math.max(0, place), texts.say(Locale.CHINESE, fault.key(), fault.arguments().toArray()),
                    (a, b) -> a + " " + b);
        }
        try {
            sheet.row(cells.texts(), red);
        } catch (IOException e) {
            throw new UncheckedIOException("a row cannot be written to memory", e);
        }
    }

    /** Closing writes the end of the file. */
    private static byte[] finished(SheetWriter sheet, ByteArrayOutputStream out) throws IOException {
        sheet.close();
        return out.toByteArray();
    }
}

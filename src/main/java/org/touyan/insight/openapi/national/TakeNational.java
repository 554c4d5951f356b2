package org.touyan.insight.openapi.national;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.sheet.CsvWriter;
import org.touyan.foundation.sheet.PlainSheet;

/** Makes one of the files. Taken again for the same day from the same data it is the same, byte by byte; each time is written down. */
@Component
class TakeNational {

    private static final int WIDTH = 18;

    private final NationalRows rows;
    private final Unmasking unmasking;
    private final AuditTrail audit;
    private final Clock clock;

    TakeNational(NationalRows rows, Unmasking unmasking, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.unmasking = unmasking;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many rows each file would have today. */
    @Transactional(readOnly = true)
    public NationalPage page(Actor actor) {
        actor.require(Role.CITY_STAFF);
        LocalDate today = Beijing.day(clock.instant());
        return NationalPage.of(today, rows.of(NationalFile.TEAMS, today).size(), rows.withConsent(),
                rows.of(NationalFile.PROJECTS, today).size(), rows.of(NationalFile.RECORDS, today).size());
    }

    /**
     * @param until  last day of what was done
     * @param reason why numbers of people are seen whole; asked for volunteers only
     */
    @Transactional
    public byte[] take(Actor actor, NationalFile file, LocalDate until, String reason, boolean csv) {
        actor.require(Role.CITY_STAFF);
        if (until.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("until", "openapi.national.future");
        }
        if (file.unmasked()) {
            unmasking.log(actor, "national-export", file.name(), actor.scope(), "phone, identity", reason);
        }
        List<List<String>> table = rows.of(file, until);
        byte[] content = csv ? csv(file, table) : xlsx(file, until, table);
        audit.note(actor, "national.exported", "national-export", file.name(), actor.scope(), "until", until.toString(), "rows",
                Integer.toString(table.size()), "kind", csv ? "csv" : "xlsx", "sha256", Sha256.hex(content));
        return content;
    }

    private static byte[] xlsx(NationalFile file, LocalDate until, List<List<String>> table) {
        return PlainSheet.of(file.title(), List.of(), Beijing.startOf(until),
                file.columns().stream().map(heading -> new PlainSheet.Column(heading, WIDTH)).toList(),
                table.stream().map(row -> row.stream().map(cell -> (Object) cell).toList()).toList());
    }

    private static byte[] csv(NationalFile file, List<List<String>> table) {
        var out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.row(file.columns());
            for (List<String> row : table) {
                csv.row(row);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("a table cannot be written to memory", failure);
        }
        return out.toByteArray();
    }
}

package org.touyan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.touyan.TouyanTest;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.people.roster.load.BenchedLoad;
import org.touyan.people.roster.load.RosterSheet;

/** A roster of 100,000 rows and 20 columns, checked and loaded, beside merely reading it with the same library. */
@TouyanTest
class LoadBench {

    private static final int ROWS = Integer.getInteger("touyan.bench.rows", 100_000);

    @TempDir
    private Path folder;
    @Autowired
    private BenchedLoad load;
    @Autowired
    private Catalog catalog;
    @Autowired
    private Accounts accounts;

    @Test
    void measures() throws IOException {
        Path file = folder.resolve("roster.xlsx");
        write(file);
        OrgPath county = new OrgPath("/33/3310/331083/");
        var account = Acting.doing(Actor.SYSTEM, () -> accounts.open("bench-load", "董晓岚", Role.CITY_STAFF, county, null));
        Actor officer = Actor.staff(account.value(), "董晓岚", Role.CITY_STAFF, county);
        read(file);
        double bare = read(file);
        var took = new ArrayList<Duration>();
        try (InputStream in = Files.newInputStream(file)) {
            took.addAll(Acting.doing(officer, () -> load.run(officer, in)));
        }
        double checked = seconds(took.get(0));
        double loaded = seconds(took.get(1));
        System.out.printf("bench load: %d rows x %d columns, %.1f MB%n", ROWS, RosterSheet.HEADINGS.size(), Files.size(file) / 1e6);
        System.out.printf("bench load: merely read %.1f s (%.0f rows/s), checked %.1f s, loaded %.1f s%n", bare, ROWS / bare, checked, loaded);
        System.out.printf("bench load: ratio of checking %.3f, of checking and loading %.3f, heap at most %d MB%n", bare / checked,
                bare / (checked + loaded), Runtime.getRuntime().maxMemory() >> 20);
    }

    private void write(Path file) throws IOException {
        var sheet = new RosterSheet(11, catalog.skills().stream().map(Named::name).toList());
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = new SheetWriter(out, "名册",
                        RosterSheet.HEADINGS.stream().map(h -> new SheetWriter.Column(h, "", false, List.of())).toList())) {
            for (int i = 1; i <= ROWS; i++) {
                writer.row(sheet.row(i));
            }
        }
    }

    /** @return seconds */
    private static double read(Path file) throws IOException {
        long began = System.nanoTime();
        long[] cells = new long[1];
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile()); var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> cells[0] += cell == null ? 0 : cell.getText().length()));
        }
        if (cells[0] == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}

package org.touyan.people.assessment.archive;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Medium;
import org.touyan.people.assessment.domain.Volume;

/** The volumes of all archives, as far as the reader sees them, and which are due. */
public record VolumesPage(LocalDate today, Show show, List<Row> rows) implements Page {

    /** Which of them. */
    public enum Show {
        DUE, KEPT, DISPOSED
    }

    /**
     * One volume.
     *
     * @param keptUntil null until the batch is archived, from which day the years run
     * @param act       what was done last towards its end; empty for nothing
     */
    public record Row(BatchId batchId, String batch, String company, Volume kind, Medium medium, String place, int sheets,
            @Nullable LocalDate keptUntil, String act) {

        public VolumeKey key() {
            return new VolumeKey(batchId, kind, medium);
        }

        public boolean disposed() {
            return act.equals("CONFIRMED");
        }

        public boolean due(LocalDate today) {
            return !disposed() && keptUntil != null && today.isAfter(keptUntil);
        }

        Show show(LocalDate today) {
            return disposed() ? Show.DISPOSED : due(today) ? Show.DUE : Show.KEPT;
        }
    }

    public List<Row> shown() {
        return rows.stream().filter(row -> row.show(today) == show).toList();
    }

    public List<Tab> tabs(Ui ui) {
        return List.of(Show.values()).stream()
                .map(one -> new Tab(ui.t("assessment.volumes.show." + one), "/desk/assessment/volumes?show=" + one,
                        (int) rows.stream().filter(row -> row.show(today) == one).count(), one == show, one == Show.DUE))
                .toList();
    }
}

package org.touyan.outreach.workshop.open;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.WorkshopType;
import org.touyan.outreach.workshop.show.Choices;

/** The workshops by town, for everybody. */
public record WorkshopsPage(List<Town> towns) implements Page {

    /** A town and its workshops. */
    public record Town(String code, String name, List<Shown> workshops) {}

    /** What stands on the card, and nobody's name. */
    public record Shown(WorkshopId workshopId, String name, String types, String town, String village, String industry,
            String aim,
            String lead, String actor, String host, String alliance, int star, int advisors) {

        public String typeWords(Ui ui) {
            return Choices.words(types, ui, "workshop.type.");
        }
    }

    public int all() {
        return towns.stream().mapToInt(town -> town.workshops().size()).sum();
    }

    /** How many there are of each type; a workshop of several types stands in each of them. */
    public List<Map.Entry<WorkshopType, Long>> types() {
        return Stream.of(WorkshopType.values())
                .map(type -> Map.entry(type, towns.stream().flatMap(town -> town.workshops().stream())
                        .filter(w -> List.of(w.types().split(",", -1)).contains(type.name())).count()))
                .filter(entry -> entry.getValue() > 0).toList();
    }
}

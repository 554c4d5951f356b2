package org.touyan.service.dispatch.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.svg.HexMap;
import org.touyan.service.matching.Candidate;

/** 在哪里: the towns with what waits there, the place in question, and how far the suggested ones come. */
@Component
class MapPanel {

    record Drawn(List<HexMap.Town> towns, String sentence) {}

    private final Organizations organizations;

    MapPanel(Organizations organizations) {
        this.organizations = organizations;
    }

    Drawn draw(Map<String, Integer> waiting, @Nullable String here, List<Candidate> suggested, Ui ui) {
        List<HexMap.Town> towns = organizations.towns().stream()
                .map(town -> new HexMap.Town(town.code(), name(town, ui), town.hexCol(), (int) town.hexRow(),
                        waiting.containsKey(town.code()) ? ui.t("dispatch.board.map.count", waiting.get(town.code())) : "",
                        town.code().equals(here), badge(town.code(), suggested, ui)))
                .toList();
        String listed = organizations.towns().stream()
                .filter(town -> waiting.containsKey(town.code()))
                .map(town -> ui.t("dispatch.board.map.town", name(town, ui), waiting.get(town.code())))
                .collect(Collectors.joining(ui.t("dispatch.board.map.and")));
        return new Drawn(towns, listed.isEmpty() ? ui.t("dispatch.board.map.none") : ui.t("dispatch.board.map.sentence", listed));
    }

    private static String badge(String town, List<Candidate> suggested, Ui ui) {
        List<String> coming = new ArrayList<>();
        int minutes = 0;
        for (int i = 0; i < suggested.size(); i++) {
            Candidate candidate = suggested.get(i);
            if (candidate.expert().town().equals(town) && candidate.minutes() > 0) {
                coming.add(String.valueOf(i + 1));
                minutes = candidate.minutes();
            }
        }
        return coming.isEmpty()
                ? ""
                : ui.t("dispatch.board.map.badge", String.join(ui.t("dispatch.board.map.and"), coming), minutes);
    }

    private static String name(Town town, Ui ui) {
        return ui.english() ? town.nameEn() : town.shortName();
    }
}

package org.touyan.service.dispatch.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.catalog.TransferTarget;
import org.touyan.foundation.web.Ui;
import org.touyan.service.dispatch.board.Understood.Route;
import org.touyan.service.dispatch.board.Understood.Wish;
import org.touyan.service.matching.Understanding;
import org.touyan.service.matching.Understanding.Need;
import org.touyan.service.request.RequestId;

/** Says what was understood of a request, so that whoever dispatches it sees what the suggestions go by. */
@Component
class UnderstoodAssembly {

    /** A wish names the crafts that are meant, not all that are near. */
    private static final int MOST_CRAFTS = 2;

    private final Catalog catalog;

    UnderstoodAssembly(Catalog catalog) {
        this.catalog = catalog;
    }

    Understood of(RequestId request, Understanding heard, Ui ui) {
        List<Wish> wishes = heard.needs().size() < 2 ? List.of() : heard.needs().stream().map(need -> wish(need, ui)).toList();
        List<TransferTarget> takers = takers(heard.place());
        return new Understood(heard.wordsAlone(), wishes, nothing(heard),
                takers.stream().map(taker -> route(request, taker, ui)).toList(),
                heard.place() != null && takers.isEmpty());
    }

    /** What belongs elsewhere resembles some occupation of the classification; only a craft of the union's own counts there. */
    private boolean nothing(Understanding heard) {
        boolean ours = heard.needs().stream().flatMap(need -> need.heard().keySet().stream())
                .anyMatch(code -> catalog.skill(code).isPresent());
        return heard.place() == null ? !heard.speaksOfACraft() : !ours;
    }

    private Wish wish(Need need, Ui ui) {
        return new Wish(need.words(), String.join(ui.t("dispatch.understood.and"), crafts(need.heard(), ui)));
    }

    /** The union's own crafts before the occupations of the classification, which say the same in stiffer words. */
    private List<String> crafts(Map<String, Double> heard, Ui ui) {
        List<String> clearest = heard.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        List<String> own = clearest.stream().flatMap(code -> catalog.skill(code).stream()).map(skill -> skill.in(ui.locale()))
                .toList();
        List<String> crafts = own.isEmpty()
                ? clearest.stream().flatMap(code -> catalog.occupation(code).stream()).map(Occupation::name).toList()
                : own;
        return crafts.stream().limit(MOST_CRAFTS).toList();
    }

    private List<TransferTarget> takers(@Nullable String matter) {
        return matter == null ? List.of() : catalog.takersOf(matter);
    }

    private static Route route(RequestId request, TransferTarget taker, Ui ui) {
        String name = taker.in(ui.locale());
        return new Route(name.contains(taker.phone()) ? name : name + ' ' + taker.phone(),
                "/desk/requests/" + request + "/transfer?office=" + taker.code());
    }
}

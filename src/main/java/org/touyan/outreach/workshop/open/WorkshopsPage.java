package org.touyan.outreach.workshop.open;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.svg.HexMap;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.WorkshopType;
import org.touyan.outreach.workshop.show.Choices;

/**
 * The workshops by town, for everybody.
 *
 * @param all    as many as there are, whatever was asked for
 * @param town   asked for, by NBS code; empty for all
 * @param type   asked for; empty for all
 * @param places every town there is
 * @param towns  those with a workshop that was asked for
 */
public record WorkshopsPage(List<Shown> all, String town, String type, List<org.touyan.foundation.organization.Town> places,
        Locale locale, List<Town> towns) implements Page {

    /** A town and its workshops. */
    public record Town(String code, String name, List<Shown> workshops) {}

    /** What stands on the card, and nobody's name. */
    public record Shown(WorkshopId workshopId, String number, String name, String types, String town, String village,
            String industry, String aim, String lead, String actor, String host, String alliance, int star, int advisors) {

        public String typeWords(Ui ui) {
            return Choices.words(types, ui, "workshop.type.");
        }

        /** The last part of its address: the number says which one it is, the name says what. */
        public String slug() {
            return number + "-" + name.replaceAll("[^\\p{IsHan}\\p{Alnum}]+", "-").replaceAll("-$", "");
        }

        public String address() {
            return URLEncoder.encode(slug(), StandardCharsets.UTF_8);
        }

        boolean answersTo(String address) {
            return address.equals(workshopId.toString()) || address.equals(number) || address.startsWith(number + "-");
        }

        boolean is(String type) {
            return List.of(types.split(",", -1)).contains(type);
        }

        boolean matches(String inTown, String ofType) {
            return (inTown.isEmpty() || town.equals(inTown)) && (ofType.isEmpty() || is(ofType));
        }
    }

    public int found() {
        return towns.stream().mapToInt(one -> one.workshops().size()).sum();
    }

    /** Towns with a workshop, and how many it has; a town that has none is not offered. */
    public List<Choice> townChoices() {
        return places.stream().filter(place -> count(place.code()) > 0)
                .map(place -> Choice.of(place.code(), place.in(locale) + " " + count(place.code()))).toList();
    }

    /** Types of which there is one; a workshop of several types stands in each of them. */
    public List<Choice> typeChoices(Ui ui) {
        return Stream.of(WorkshopType.values()).filter(one -> all.stream().anyMatch(w -> w.is(one.name())))
                .map(one -> Choice.of(one.name(),
                        ui.t("workshop.type." + one) + " " + all.stream().filter(w -> w.is(one.name())).count()))
                .toList();
    }

    /** What was asked for, town by town, as a drawing. */
    public List<HexMap.Town> map(Ui ui) {
        return places.stream().map(place -> new HexMap.Town(place.code(), ui.english() ? place.nameEn() : place.shortName(),
                place.hexCol(), (int) place.hexRow(),
                matching(place.code()) == 0 ? "" : ui.t("workshop.many", matching(place.code())),
                place.code().equals(town), "")).toList();
    }

    public String sentence(Ui ui) {
        return String.join(ui.english() ? ", " : "、",
                towns.stream().map(one -> one.name() + " " + ui.t("workshop.many", one.workshops().size())).toList());
    }

    private long count(String code) {
        return all.stream().filter(w -> w.town().equals(code)).count();
    }

    private int matching(String code) {
        return towns.stream().filter(one -> one.code().equals(code)).mapToInt(one -> one.workshops().size()).sum();
    }
}

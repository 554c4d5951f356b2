package org.touyan.people.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.people.roster.HelpGiven;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.wall.Generation;
import org.touyan.people.roster.wall.HonourPath;

/**
 * One person, for the union.
 *
 * @param head      who he is
 * @param formerNumbers under which he stood here before his entries were merged
 * @param free      half days, like {@code 3-PM}
 * @param shown     codes of the fields that are public
 * @param help      what he has done for others; null while nothing counts it
 * @param may       the reader works for his union and may write
 * @param mayReveal the reader may see the phone whole
 * @param signsIn   he has an account
 * @param namesakes who may be the same person, for whoever may write
 */
public record PersonPage(Head head, String formerNumbers, List<Honour> honours, List<Post> posts, List<Licence> licences,
        List<String> free, List<Away> away,
        List<String> shown,
        List<Loan> loans, HelpGiven.@Nullable Summary help, boolean may, boolean mayReveal, boolean signsIn,
        List<Namesake> namesakes) implements Page {

    /**
     * Who he is.
     *
     * @param phone  masked; empty when unknown
     * @param status key of {@code roster.status.*}
     */
    public record Head(PersonId personId, String rosterNo, String slug, String name, @Nullable FileId portrait,
            @Nullable Seal seal, String honour,
            String standing,
            String state, String status, String headline, String unit, String town, String towns, List<Skill> skills,
            String occupation,
            String languages, @Nullable Integer craftSince, @Nullable Integer monthlyCap, boolean takesBoat, String story,
            String phone,
            @Nullable LocalDate birthDate, @Nullable Generation generation, @Nullable LocalDate checkedOn, boolean published) {}

    /** A skill with the level the state has certified and the year it was begun; null when nobody has said. */
    public record Skill(String name, @Nullable Integer level, @Nullable Integer since) {

        private String said(Ui ui) {
            String certified = level == null ? name : name + ' ' + ui.t("roster.level." + level);
            return since == null ? certified : ui.t("roster.person.skill-from", certified, since);
        }
    }

    /** An honour held, verified or not. */
    public record Honour(String awardId, String honourType, String scheme, String title, int year, @Nullable String documentNo,
            boolean posthumous, @Nullable Integer age, String state, Seal seal) {}

    /** A post held. */
    public record Post(String title, String employer, boolean tradeDuty, @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay, boolean former, boolean retired) {}

    /** A licence, by its name and end; its number is for the page that keeps it. */
    public record Licence(String kind, @Nullable LocalDate validUntil, boolean ended, @Nullable Integer days) {}

    /** Days away. */
    public record Away(LocalDate dayFrom, LocalDate dayUntil, String reason) {}

    /** A loan that is asked for or runs. */
    public record Loan(String borrower, LocalDate fromDay, LocalDate untilDay, boolean consented) {}

    /**
     * Another entry under the same name.
     *
     * @param mergeId of the proposal about the two; empty while there is none
     */
    public record Namesake(PersonId personId, String rosterNo, String town, String mergeId) {}

    public String base() {
        return "/desk/people/" + head.personId();
    }

    /** Where the two entries stand side by side. */
    public String compare(Namesake other) {
        return other.mergeId().isEmpty()
                ? "/desk/people/merge?person=%s&person=%s".formatted(head.personId(), other.personId())
                : "/desk/people/merges/" + other.mergeId();
    }

    public String numbers(Ui ui) {
        return formerNumbers.isEmpty() ? head.rosterNo() : ui.t("roster.person.numbers", head.rosterNo(), formerNumbers);
    }

    public String skills(Ui ui) {
        return head.skills().stream()
                .map(s -> s.said(ui))
                .collect(Collectors.joining(ui.t("roster.and")));
    }

    /** 90后青年工人，26岁获评…，28岁获得…: as far as the days of birth and of the decisions are known. */
    public String path(Ui ui) {
        return HonourPath.sentence(ui, head.generation(), honours.stream().filter(h -> h.state().equals("VERIFIED"))
                .map(h -> new HonourPath.Step(h.honourType(), h.title(), h.age())));
    }

    public String nextState() {
        return head.state().equals("ACTIVE") ? "PAUSED" : "ACTIVE";
    }

    public boolean mayReturn() {
        return !head.standing().equals("DECEASED");
    }

    public String tag() {
        return switch (head.status()) {
            case "can" -> "ok";
            case "away", "paused" -> "new";
            default -> "";
        };
    }

    public List<Column> honourColumns(Ui ui) {
        return List.of(Column.text(ui.t("roster.field.title")), Column.text(ui.t("roster.field.year")),
                Column.text(ui.t("roster.field.document")), Column.text(ui.t("roster.list.status")));
    }

    public String awardTag(Honour honour) {
        return switch (honour.state()) {
            case "VERIFIED" -> "ok";
            case "DRAFT" -> "new";
            case "SUSPENDED", "REVOKED" -> "bad";
            default -> "";
        };
    }
}

package org.touyan.foundation.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks words up. What it returns does not change while the application runs. */
public interface Catalog {

    /** Every list in force, with its source. */
    List<CodeTable> tables();

    List<Code> codes(CodeList list);

    List<Subject> subjects();

    /** Highest first. */
    List<HonourType> honourTypes();

    List<Skill> skills();

    List<TransferTarget> transferTargets();

    /** A trade that several of them open is open to whoever holds one. */
    List<TradeLicence> tradeLicences();

    /** Skills that these words speak of, the clearest first; none when the words say nothing about a craft. */
    List<Skill> skillsIn(String words);

    /**
     * Skills and occupations of which something is heard in these words, by code: 1 when a whole name stands in them, less when
     * only parts of one do.
     */
    Map<String, Double> heardIn(String words);

    /** The first urgent word in this text. */
    Optional<Code> urgentWordIn(String words);

    Optional<Occupation> occupation(String code);

    /** Occupations whose name, alias or job title resembles these words. */
    List<Occupation> occupationsLike(String words, int limit);

    default Optional<Code> code(CodeList list, String code) {
        return Named.find(codes(list), code);
    }

    default Optional<Subject> subject(String code) {
        return Named.find(subjects(), code);
    }

    default Optional<HonourType> honourType(String code) {
        return Named.find(honourTypes(), code);
    }

    default Optional<Skill> skill(String code) {
        return Named.find(skills(), code);
    }

    default Optional<TransferTarget> transferTarget(String code) {
        return Named.find(transferTargets(), code);
    }

    /** Who takes on such a matter sooner than the union, the likeliest first; nobody for a matter that is not known. */
    default List<TransferTarget> takersOf(String matter) {
        return transferTargets().stream().filter(target -> target.matters().contains(matter)).toList();
    }

    default Optional<TradeLicence> tradeLicence(String code) {
        return Named.find(tradeLicences(), code);
    }

    default List<Code> languages() {
        return codes(CodeList.LANGUAGE);
    }

    default List<Code> declineReasons() {
        return codes(CodeList.DECLINE_REASON);
    }

    default List<Code> choiceReasons() {
        return codes(CodeList.CHOICE_REASON);
    }

    default List<Code> rejectReasons() {
        return codes(CodeList.REJECT_REASON);
    }
}

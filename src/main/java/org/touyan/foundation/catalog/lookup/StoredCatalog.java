package org.touyan.foundation.catalog.lookup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.catalog.CodeTable;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.catalog.TradeLicence;
import org.touyan.foundation.catalog.TransferTarget;
import org.touyan.foundation.catalog.domain.Vocabulary;

/** The short lists, kept in memory: a migration changes them, and a migration needs a start. */
@Component
class StoredCatalog implements Catalog {

    private final List<CodeTable> tables;
    private final Map<CodeList, List<Code>> codes = new EnumMap<>(CodeList.class);
    private final List<Subject> subjects;
    private final List<HonourType> honourTypes;
    private final List<Skill> skills;
    private final List<TransferTarget> transferTargets;
    private final List<TradeLicence> tradeLicences;
    private final Vocabulary vocabulary;
    private final OccupationQuery occupations;

    StoredCatalog(CatalogQuery lists, OccupationQuery occupations) {
        this.tables = lists.tables();
        for (CodeList list : CodeList.values()) {
            codes.put(list, lists.codes(list));
        }
        this.subjects = lists.subjects();
        this.honourTypes = lists.honourTypes();
        this.skills = lists.skills();
        this.transferTargets = lists.transferTargets();
        this.tradeLicences = lists.tradeLicences();
        this.vocabulary = new Vocabulary(skills, lists.codes(CodeList.URGENT_WORD));
        this.occupations = occupations;
    }

    @Override
    public List<CodeTable> tables() {
        return tables;
    }

    @Override
    public List<Code> codes(CodeList list) {
        return Objects.requireNonNull(codes.get(list));
    }

    @Override
    public List<Subject> subjects() {
        return subjects;
    }

    @Override
    public List<HonourType> honourTypes() {
        return honourTypes;
    }

    @Override
    public List<Skill> skills() {
        return skills;
    }

    @Override
    public List<TransferTarget> transferTargets() {
        return transferTargets;
    }

    @Override
    public List<TradeLicence> tradeLicences() {
        return tradeLicences;
    }

    @Override
    public List<Skill> skillsIn(String words) {
        return vocabulary.skillsIn(words);
    }

    @Override
    public Map<String, Double> heardIn(String words) {
        return occupations.heard(words);
    }

    @Override
    public Optional<Code> urgentWordIn(String words) {
        return vocabulary.urgentWordIn(words);
    }

    @Override
    public Optional<Occupation> occupation(String code) {
        return occupations.byCode(code);
    }

    @Override
    public List<Occupation> occupationsLike(String words, int limit) {
        return occupations.like(words, limit);
    }
}

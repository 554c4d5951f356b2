package org.touyan.people.studio.domain;

import java.time.LocalDate;
import java.util.Map;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/**
 * 申报表: what is asked for, and what there is already.
 *
 * @param nameLine     code of what stands after the leader's name
 * @param field        what the studio works on
 * @param runningSince since when it works, named or not
 * @param answers      what there is, by line of the checklist (六有)
 * @param projects     titles of the projects of this year, one a line
 */
public record Application(String nameLine, Level level, String unitName, String field, LocalDate runningSince,
        Map<String, String> answers, String projects) {

    private static final int SHORT = 60;
    private static final int LONG = 300;
    private static final int PROJECTS = 500;

    public Application {
        unitName = FreeText.check(unitName, 2, SHORT).orRefuse("unitName");
        field = FreeText.check(field, 2, SHORT).orRefuse("field");
        projects = FreeText.check(projects, 2, PROJECTS).orRefuse("projects");
        answers.forEach((line, words) -> FreeText.check(words, 2, LONG).orRefuse(line));
        answers = Map.copyOf(answers);
        for (String title : projects.lines().toList()) {
            if (title.strip().length() < 2 || title.length() > 80) {
                throw RuleBroken.at("projects", "studio.apply.project");
            }
        }
    }
}

package org.touyan.outreach.lecture.domain;

import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.people.roster.PersonId;

/** What is shown while a topic is told: pictures, kept with its version. Whoever is asked to tell it sees them. */
@Component
public class Materials {

    private static final String KIND = "lecture";

    private final Files files;

    Materials(Files files) {
        this.files = files;
    }

    @BusinessRule(id = "LEC-10", says = "Of a secret topic nothing is kept here that shows it.")
    public void add(Actor actor, TopicVersion topic, List<Picture> pictures) {
        if (topic.text().secret()) {
            throw RuleBroken.at("photos", "lecture.materials.secret");
        }
        pictures.forEach(picture -> files.store(actor, KIND, topic.id().value(), topic.path(), picture));
    }

    public List<FileId> of(VersionId topic) {
        return files.of(KIND, topic.value());
    }

    public void showTo(PersonId person, VersionId topic) {
        of(topic).forEach(file -> files.grant(file, person.value()));
    }
}

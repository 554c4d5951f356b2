package org.touyan.people.roster.honour;

import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.FileGuard;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.HonourAward;

/** The scanned document behind an honour: for those who enter and verify, and never public. */
@Component
class Scans implements FileGuard {

    private final Files files;

    Scans(Files files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return HonourAward.SCAN;
    }

    @Override
    public boolean opens(Actor actor) {
        return actor.is(Role.TOWN_CADRE, Role.CITY_STAFF);
    }

    void add(Actor actor, AwardId award, OrgPath path, List<Picture> scans) {
        scans.forEach(scan -> files.store(actor, HonourAward.SCAN, award.value(), path, scan));
    }

    List<FileId> of(AwardId award) {
        return files.of(HonourAward.SCAN, award.value());
    }
}

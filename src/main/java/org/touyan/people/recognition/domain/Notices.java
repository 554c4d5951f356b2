package org.touyan.people.recognition.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.touyan.foundation.shared.NotFound;
import org.touyan.people.recognition.NoticeId;

/** The notices; public, like the papers they come from. */
public interface Notices extends Repository<Notice, NoticeId> {

    Notice save(Notice notice);

    Optional<Notice> findById(NoticeId id);

    /** @throws NotFound when there is no such notice */
    default Notice get(NoticeId id) {
        return findById(id).orElseThrow(() -> new NotFound("notice " + id));
    }
}

package org.touyan.people.recognition.nominate;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;

import org.springframework.web.multipart.MultipartFile;
import org.touyan.people.recognition.domain.Proposal;

/**
 * Somebody to be put forward, as typed.
 *
 * @param who name or roster number
 */
record NominateForm(@NotBlank String who, @NotBlank String unitName, @NotBlank String merits, List<String> classes,
        List<MultipartFile> photos) {

    Proposal proposal() {
        return new Proposal(unitName, merits, Set.copyOf(classes));
    }
}

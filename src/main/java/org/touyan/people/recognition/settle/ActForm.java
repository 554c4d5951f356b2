package org.touyan.people.recognition.settle;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.recognition.domain.Meeting;
import org.touyan.people.recognition.domain.MeetingKind;
import org.touyan.people.recognition.domain.Verdict;

/**
 * What the forms on the page of a nomination send; each fills its own part.
 *
 * @param agrees {@code YES} or {@code NO}
 * @param ending {@code REFUSE} or {@code WITHDRAW}
 */
record ActForm(@Nullable MeetingKind meetingKind, @Nullable LocalDate metOn, @Nullable Integer votesFor,
        @Nullable Integer votesOf, @Nullable LocalDate pinnedFrom, @Nullable LocalDate pinnedUntil, String department,
        String agrees, String why, @Nullable LocalDate from, @Nullable LocalDate until, String documentNo,
        @Nullable LocalDate decidedOn, String title, @Nullable LocalDate day, String place, String people, String note,
        List<MultipartFile> photos, String ending, String reason) {

    Meeting meeting() {
        return new Meeting(needed("meetingKind", meetingKind), needed("metOn", metOn), needed("votesFor", votesFor),
                needed("votesOf", votesOf), needed("pinnedFrom", pinnedFrom), needed("pinnedUntil", pinnedUntil));
    }

    Opinion opinion() {
        if (!agrees.equals("YES") && !agrees.equals("NO")) {
            throw RuleBroken.at("agrees", "recognition.missing");
        }
        return new Opinion(department, agrees.equals("YES"), why);
    }

    Verdict verdict() {
        return new Verdict(documentNo, needed("decidedOn", decidedOn), title);
    }

    Delivery delivery() {
        if (photos.size() > 1) {
            throw RuleBroken.at("photos", "recognition.delivery.one-photo");
        }
        return new Delivery(needed("day", day), place, people, note);
    }

    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw RuleBroken.at(field, "recognition.missing");
        }
        return value;
    }
}

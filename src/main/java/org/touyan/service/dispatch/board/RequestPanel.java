package org.touyan.service.dispatch.board;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;

/**
 * The middle of the board: one request, who could help, and what has been asked already.
 *
 * @param phone    masked, or whole when it has just been shown; empty when nobody left one
 * @param whole    the phone is shown whole
 * @param orders   of this request, oldest first
 * @param dispatch an expert may be invited
 * @param understood what the suggestions go by; null when nobody is sought
 * @param reasons  why another than the first suggestion was invited, for whoever has not said
 * @param others   how many were not suggested, in words by reason
 */
public record RequestPanel(
        RequestId id, String number, RequestState state, String subject, String words, String came, String place, String asker,
        String phone, boolean whole, String when, String named, String risk, boolean urgent, List<FileId> photos,
        List<OrderLine> orders, boolean dispatch, boolean companion, @Nullable Understood understood,
        List<Suggested> suggested, List<NotSuggested> others,
        String othersSummary, PresencePart presence, List<Choice> reasons) {

    public RequestPanel {
        photos = List.copyOf(photos);
        orders = List.copyOf(orders);
        suggested = List.copyOf(suggested);
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
    }

    public @Nullable FileId photo() {
        return photos.isEmpty() ? null : photos.getFirst();
    }
}

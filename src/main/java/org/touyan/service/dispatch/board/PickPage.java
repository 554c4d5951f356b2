package org.touyan.service.dispatch.board;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.request.RequestId;

/**
 * 自己挑一位: everybody in sight, with what speaks for or against.
 *
 * @param companion for one who comes along
 */
public record PickPage(RequestId id, String number, String words, String query, boolean companion, List<NotSuggested> people)
        implements
            Page {

    public PickPage {
        people = List.copyOf(people);
    }

    public List<Choice> because(Ui ui) {
        return Stream.of("knows", "wished", "agreed", "others-cannot", "learning")
                .map(code -> ui.t("dispatch.because." + code))
                .map(text -> Choice.of(text, text))
                .toList();
    }
}

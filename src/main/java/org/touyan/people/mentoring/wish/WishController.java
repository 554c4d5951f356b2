package org.touyan.people.mentoring.wish;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** The page of an apprentice who wishes for a master. */
@Controller
class WishController {

    private static final String LINK = "/wish/{token}";

    private final WishLinks links;
    private final WishQuery query;
    private final RecordWish recordWish;

    WishController(WishLinks links, WishQuery query, RecordWish recordWish) {
        this.links = links;
        this.query = query;
        this.recordWish = recordWish;
    }

    @GetMapping(LINK)
    Html show(@PathVariable String token) {
        return links.asking(token, (asker, wish) -> Html.of(query.page(wish, "/wish/" + token)));
    }

    @PostMapping(LINK + "/withdrawal")
    Answer withdraw(@PathVariable String token) {
        return links.asking(token, (asker, wish) -> {
            recordWish.withdraw(asker, wish);
            return Redirect.to("/wish/" + token).saying("mentoring.done");
        });
    }
}

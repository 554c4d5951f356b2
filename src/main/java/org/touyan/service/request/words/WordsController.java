package org.touyan.service.request.words;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** A word more, or a picture: by the asker with his link, or by staff at the desk. */
@Controller
class WordsController {

    private final AddWords addWords;
    private final AddPhotos addPhotos;
    private final Files files;
    private final Requests requests;
    private final Askers askers;

    WordsController(AddWords addWords, AddPhotos addPhotos, Files files, Requests requests, Askers askers) {
        this.addWords = addWords;
        this.addPhotos = addPhotos;
        this.files = files;
        this.requests = requests;
        this.askers = askers;
    }

    @GetMapping("/r/{token}/words")
    Html ask(@PathVariable String token) {
        return Html.of(page(token, WordsForm.EMPTY, FormErrors.none()));
    }

    @PostMapping({"/r/{token}/words", "/r/{token}/photos"})
    Answer add(@PathVariable String token, Form<WordsForm> form) {
        try {
            List<Picture> pictures = files.prepare("photos", form.value().photos());
            return askers.asking(token, (asker, request) -> added(asker, request, form.value(), pictures, "/r/" + token));
        } catch (RuleBroken broken) {
            return Html.invalid(page(token, form.value(), form.errors().add(broken)));
        }
    }

    @PostMapping("/desk/requests/{request}/words")
    Redirect addAtDesk(Actor actor, @PathVariable RequestId request, Form<WordsForm> form) {
        List<Picture> pictures = files.prepare("photos", form.value().photos());
        return added(actor, request, form.value(), pictures, "/desk/requests/" + request);
    }

    private Redirect added(Actor actor, RequestId request, WordsForm form, List<Picture> pictures, String back) {
        if (!pictures.isEmpty()) {
            addPhotos.add(actor, request, pictures);
        }
        if (form.says() || pictures.isEmpty()) {
            addWords.add(actor, request, form.words());
        }
        return Redirect.to(back).saying("request.words.added");
    }

    private WordsPage page(String token, WordsForm form, FormErrors errors) {
        RequestBrief brief = askers.asking(token,
                (asker, request) -> requests.find(request).orElseThrow(() -> new NotFound("request " + request)));
        return new WordsPage(token, brief.number(), brief.words(), form.words(), errors);
    }
}

package org.touyan.service.request.track;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.Askers;

/** What has become of my request? */
@Controller
class TrackController {

    private final TrackRequest trackRequest;
    private final Askers askers;

    TrackController(TrackRequest trackRequest, Askers askers) {
        this.trackRequest = trackRequest;
        this.askers = askers;
    }

    @GetMapping("/track")
    Html ask(@RequestParam(defaultValue = "") String number) {
        return Html.of(new TrackPage(TrackForm.asking(number), FormErrors.none()));
    }

    @PostMapping("/track")
    Answer find(Form<TrackForm> form, HttpServletRequest request) {
        return switch (trackRequest.find(form.value(), request.getRemoteAddr())) {
            case TrackRequest.Found found -> Redirect.to("/r/" + askers.tokenOf(found.request()));
            case TrackRequest.Missed() ->
                Html.invalid(new TrackPage(form.value(), form.errors().add("number", "request.track.missed")));
            case TrackRequest.TooMany(int limit) -> Html.with(HttpStatus.TOO_MANY_REQUESTS,
                    new TrackPage(form.value(), form.errors().add("number", "request.track.too-many", limit)));
        };
    }
}

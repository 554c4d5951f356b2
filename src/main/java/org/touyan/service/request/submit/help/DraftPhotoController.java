package org.touyan.service.request.submit.help;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Redirect;

/** The pictures of a draft: seen and removed by the browser that sent them. */
@Controller
class DraftPhotoController {

    private final Drafts drafts;
    private final DraftPhotos photos;
    private final HelpPages pages;
    private final Visitor visitor;

    DraftPhotoController(Drafts drafts, DraftPhotos photos, HelpPages pages, Visitor visitor) {
        this.drafts = drafts;
        this.photos = photos;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GetMapping("/help/photos/{photo}")
    ResponseEntity<byte[]> see(@PathVariable UUID photo, HttpServletRequest request) {
        byte[] image = visitor.draft(request).flatMap(secret -> photos.image(secret, photo))
                .orElseThrow(() -> new NotFound("photo " + photo));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.noStore()).body(image);
    }

    /** The button stands in the form of the first screen: what else was typed there comes along and is kept. */
    @PostMapping("/help/photos/{photo}/removal")
    Redirect remove(@PathVariable UUID photo, Form<NeedForm> form, HttpServletRequest request) {
        String secret = visitor.draft(request).orElseThrow(() -> new NotFound("photo " + photo));
        photos.remove(secret, photo);
        form.value().check(form.errors(), pages.knowsSubject(form.value().subject()));
        if (form.valid()) {
            drafts.keep(secret, drafts.open(secret).need(form.value()));
        }
        return Redirect.to(form.value().back() ? "/help/1?back=on" : "/help/1");
    }
}

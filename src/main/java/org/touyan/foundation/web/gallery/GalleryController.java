package org.touyan.foundation.web.gallery;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.web.Html;

@Controller
@Profile("!serve")
class GalleryController {

    @GetMapping("/dev/components")
    Html components() {
        return Html.of(new GalleryPage());
    }

    @GetMapping("/dev/components/desk")
    Html desk() {
        return Html.of(new DeskGalleryPage());
    }
}

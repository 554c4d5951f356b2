package org.touyan.foundation.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.touyan.foundation.shared.Acting;

/** Makes the {@link Ui} of one request. */
@Component
public class UiFactory {

    private final Frame frame;

    UiFactory(Texts texts, Assets assets, Navigation navigation, SiteInfo site, Clock clock) {
        this.frame = new Frame(texts, assets, navigation, site, clock);
    }

    public Ui ui(HttpServletRequest request) {
        return new Ui(frame, Display.of(request), Acting.current(), Here.of(request), request);
    }

    /** For papers that are printed by an act, not by whoever reads them: in Chinese, with or without a request. */
    public Ui onPaper() {
        HttpServletRequest request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest()
                : null;
        return new Ui(frame, Display.PAPER, Acting.current(), Here.NOWHERE, request);
    }
}

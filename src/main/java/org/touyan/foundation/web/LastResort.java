package org.touyan.foundation.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages for what failed outside of controllers: the container, the firewall, filters. */
@Controller
class LastResort implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(LastResort.class);

    private final FailureSender sender;

    LastResort(FailureSender sender) {
        this.sender = sender;
    }

    @RequestMapping("/error")
    Html error(HttpServletRequest request) {
        HttpStatus status = HttpStatus.NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            HttpStatus known = HttpStatus.resolve(code);
            status = known == null || !known.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        }
        if (status.is5xxServerError() && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            log.error("outside of controllers: {}", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), failure);
        }
        // Left behind by the filter that refuses a form whose token has run out.
        boolean stale = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
        return sender.html(status, stale ? FailureSender.sentence("web.failure.stale") : null, null, request);
    }
}

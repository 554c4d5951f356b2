package org.touyan.insight.openapi;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;

/** Why something was not answered, as a problem (RFC 9457) with a sentence in the language of the house. What is our own fault is told as on every page. */
@RestControllerAdvice(assignableTypes = ApiController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures {

    private final UiFactory uis;

    ApiFailures(UiFactory uis) {
        this.uis = uis;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> missing(NotFound missing, HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, "openapi.none", request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> broken(RuleBroken broken, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, broken.key(), request, broken.arguments());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, "openapi.number", request, mismatch.getName());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooOften(TooOften often, HttpServletRequest request) {
        ResponseEntity<byte[]> answer = problem(HttpStatus.TOO_MANY_REQUESTS, "openapi.too-often", request, often.limit());
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(often.waitSeconds()))
                .body(answer.getBody());
    }

    private ResponseEntity<byte[]> problem(HttpStatus status, String key, HttpServletRequest request, Object... arguments) {
        Ui ui = uis.ui(request);
        return ApiAnswers.problem(status, status.getReasonPhrase(), ui.t(key, arguments));
    }
}

package org.touyan.foundation.web;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;

/** The one place where exceptions become pages. */
@ControllerAdvice
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final String RETRY_AFTER_SECONDS = "30";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String EXCLUSION_VIOLATION = "23P01";

    private final FailureSender sender;

    Failures(FailureSender sender) {
        this.sender = sender;
    }

    @ExceptionHandler
    Html ruleBroken(RuleBroken broken, HttpServletRequest request) {
        return sender.html(HttpStatus.UNPROCESSABLE_CONTENT, FailureSender.sentence(broken.key(), broken.arguments()), null,
                request);
    }

    @ExceptionHandler
    Html conflict(Conflict conflict, HttpServletRequest request) {
        return sender.html(HttpStatus.CONFLICT, FailureSender.sentence(conflict.key(), conflict.arguments()), null, request);
    }

    @ExceptionHandler
    Html someoneWasFaster(ConcurrencyFailureException race, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, request);
    }

    @ExceptionHandler
    Html constraint(DataIntegrityViolationException violation, HttpServletRequest request) {
        return race(violation) ? page(HttpStatus.CONFLICT, request) : ours(violation, request);
    }

    @ExceptionHandler
    Html notFound(NotFound missing, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    Html notAllowed(NotAllowed denied, HttpServletRequest request) {
        log.info("denied role={} path={} why=\"{}\"", Acting.current().role(), request.getRequestURI(), denied.getMessage());
        return page(HttpStatus.FORBIDDEN, request);
    }

    /** Whoever has not signed in is sent to the door by the security filter. */
    @ExceptionHandler
    Html accessDenied(AccessDeniedException denied, HttpServletRequest request) {
        if (!Acting.current().signedIn()) {
            throw denied;
        }
        return page(HttpStatus.FORBIDDEN, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Html tooLarge(HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    @ExceptionHandler
    Html typeMismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        Class<?> type = mismatch.getRequiredType();
        return page(type != null && Id.class.isAssignableFrom(type) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler({TypeMismatchException.class, ServletRequestBindingException.class, HttpMessageNotReadableException.class,
            BindException.class, MultipartException.class})
    Html unreadable(HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    Html rejected(Rejected rejected, HttpServletRequest request) {
        return page(rejected.status(), request);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessResourceException.class,
            CannotCreateTransactionException.class, QueryTimeoutException.class})
    Html noDatabase(Exception failure, HttpServletRequest request) {
        // One line for each: an outage must not drown the log that has to explain it.
        log.error("database.unavailable path={} why=\"{}\"", request.getRequestURI(), failure.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, request).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }

    /** The browser has gone: nobody is left to tell. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    Html anythingElse(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            Html html = page(status == null ? HttpStatus.BAD_REQUEST : status, request);
            String allow = known.getHeaders().getFirst(HttpHeaders.ALLOW);
            return allow == null ? html : html.header(HttpHeaders.ALLOW, allow);
        }
        return ours(failure, request);
    }

    private Html ours(Exception failure, HttpServletRequest request) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident={} method={} path={}", incident, request.getMethod(), request.getRequestURI(), failure);
        return sender.html(HttpStatus.INTERNAL_SERVER_ERROR, null, incident, request);
    }

    private Html page(HttpStatus status, HttpServletRequest request) {
        return sender.html(status, null, null, request);
    }

    private static boolean race(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return UNIQUE_VIOLATION.equals(sql.getSQLState()) || EXCLUSION_VIOLATION.equals(sql.getSQLState());
            }
        }
        return false;
    }
}

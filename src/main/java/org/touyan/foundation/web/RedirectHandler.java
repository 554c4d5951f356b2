package org.touyan.foundation.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller answer with {@link Redirect}. */
@Component
class RedirectHandler implements HandlerMethodReturnValueHandler {

    private final UiFactory uis;

    RedirectHandler(UiFactory uis) {
        this.uis = uis;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Redirect.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object value, MethodParameter returnType, ModelAndViewContainer container,
            NativeWebRequest web) {
        container.setRequestHandled(true);
        send((Redirect) Objects.requireNonNull(value), Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }

    private void send(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        String target = uis.ui(request).path(redirect.path());
        Said toast = redirect.toast();
        if (toast != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, Cookies.passing(Said.COOKIE, toast.encoded(), request));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (Htmx.of(request).asked()) {
            response.setHeader("HX-Redirect", target);
            response.setStatus(HttpServletResponse.SC_OK);
            return;
        }
        response.setHeader(HttpHeaders.LOCATION, target);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}

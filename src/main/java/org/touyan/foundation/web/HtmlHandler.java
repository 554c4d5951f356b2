package org.touyan.foundation.web;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller answer with {@link Html}. */
@Component
class HtmlHandler implements HandlerMethodReturnValueHandler {

    private final HtmlSender sender;

    HtmlHandler(HtmlSender sender) {
        this.sender = sender;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Html.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object value, MethodParameter returnType, ModelAndViewContainer container,
            NativeWebRequest web) throws IOException {
        container.setRequestHandled(true);
        sender.send((Html) Objects.requireNonNull(value), Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
    }
}

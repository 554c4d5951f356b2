package org.touyan.foundation.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

/** Lets controllers take the {@link Actor}, the {@link Ui}, {@link Htmx} and a {@link Form} as parameters. */
@Component
class Arguments implements HandlerMethodArgumentResolver {

    private final UiFactory uis;
    private final Forms forms;

    Arguments(UiFactory uis, Forms forms) {
        this.uis = uis;
        this.forms = forms;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Actor.class || type == Ui.class || type == Htmx.class || type == Form.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Class<?> type = parameter.getParameterType();
        if (type == Actor.class) {
            return Acting.current();
        }
        if (type == Ui.class) {
            return uis.ui(request);
        }
        if (type == Htmx.class) {
            return Htmx.of(request);
        }
        Class<?> record = parameter.nested().getNestedParameterType();
        if (!record.isRecord()) {
            throw new IllegalStateException("%s (expected: Form of a record)".formatted(parameter));
        }
        return forms.bind(record, request);
    }
}

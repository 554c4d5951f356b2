package org.touyan.foundation.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.touyan.foundation.shared.check.FreeText;

/** Fills a record from the parameters of a request, whatever they are, and says what is wrong. */
@Component
class Forms {

    private static final List<String> FIRST = List.of("NotNull", "NotBlank", "NotEmpty");

    private final ConversionService conversion;
    private final Validator validator;

    Forms(@Lazy @Qualifier("mvcConversionService") FormattingConversionService conversion, Validator validator) {
        this.conversion = conversion;
        this.validator = validator;
    }

    <T> Form<?> bind(Class<T> type, HttpServletRequest request) {
        return bound(type.asSubclass(Record.class), request);
    }

    private <R extends Record> Form<R> bound(Class<R> type, HttpServletRequest request) {
        RecordComponent[] components = type.getRecordComponents();
        FormErrors errors = FormErrors.none();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        @Nullable
        Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            List<String> texts = texts(request, name);
            typed.put(name, texts);
            values[i] = value(components[i], texts, files(request, name), errors);
        }
        R value = make(type, components, values);
        validate(value, components, errors);
        return new Form<>(value, errors, typed);
    }

    private static List<String> texts(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).map(String::strip).toList();
    }

    private static List<MultipartFile> files(HttpServletRequest request, String name) {
        return request instanceof MultipartHttpServletRequest multipart
                ? multipart.getFiles(name).stream().filter(f -> !f.isEmpty()).toList()
                : List.of();
    }

    private @Nullable Object value(RecordComponent component, List<String> texts, List<MultipartFile> files, FormErrors errors) {
        Class<?> type = component.getType();
        if (texts.stream().anyMatch(text -> text.indexOf(FreeText.LOST) >= 0)) {
            errors.add(component.getName(), "shared.check.text.broken");
        }
        if (type == List.class) {
            Class<?> element = element(component.getGenericType());
            return element == MultipartFile.class
                    ? files
                    : texts.stream()
                            .filter(t -> !t.isEmpty())
                            .map(t -> converted(component, t, element, errors))
                            .filter(v -> v != null)
                            .toList();
        }
        if (type == MultipartFile.class) {
            return files.isEmpty() ? null : files.getFirst();
        }
        String text = texts.isEmpty() ? "" : texts.getFirst();
        if (type == String.class) {
            return text.replace("\r\n", "\n");
        }
        if (type == boolean.class) {
            return List.of("on", "true", "yes", "1").contains(text);
        }
        if (text.isEmpty()) {
            return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
        }
        Object converted = converted(component, text, type, errors);
        return converted == null && type == int.class
                ? (Object) 0
                : converted == null && type == long.class ? (Object) 0L : converted;
    }

    private @Nullable Object converted(RecordComponent component, String text, Class<?> type, FormErrors errors) {
        try {
            return conversion.convert(text, type);
        } catch (ConversionException unreadable) {
            errors.add(component.getName(), "web.form.unreadable");
            return null;
        }
    }

    private static Class<?> element(Type list) {
        return list instanceof ParameterizedType p && p.getActualTypeArguments()[0] instanceof Class<?> c ? c : String.class;
    }

    private static <R extends Record> R make(Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s refused %s (expected: a record that takes any input)"
                    .formatted(type.getName(), Arrays.toString(components)), e);
        }
    }

    private <R extends Record> void validate(R value, RecordComponent[] components, FormErrors errors) {
        List<String> order = Arrays.stream(components).map(RecordComponent::getName).toList();
        validator.validate(value).stream()
                .sorted(Comparator.<ConstraintViolation<R>>comparingInt(v -> order.indexOf(field(v)))
                        .thenComparing(v -> !FIRST.contains(constraint(v)))
                        .thenComparing(Forms::constraint))
                .forEach(v -> errors.add(field(v), v));
    }

    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        int end = path.indexOf('[') < 0 ? path.length() : path.indexOf('[');
        return path.substring(0, end);
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    }
}

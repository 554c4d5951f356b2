package org.touyan.foundation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

/** A form in which every character that nobody can store is shown as one that everybody can see: �. */
final class MendedRequest extends HttpServletRequestWrapper {

    MendedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return value == null ? null : SafeInput.mended(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        return values == null ? null : mended(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> mended = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> mended.put(name, mended(values)));
        return mended;
    }

    private static String[] mended(String[] values) {
        return Arrays.stream(values).map(SafeInput::mended).toArray(String[]::new);
    }
}

package org.touyan.foundation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;

/** A request for an English twin, seen as a request for the page itself. */
final class WithoutPrefix extends HttpServletRequestWrapper {

    private final String path;

    WithoutPrefix(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer url = super.getRequestURL();
        int end = url.indexOf("/", url.indexOf("//") + 2);
        url.setLength(end < 0 ? url.length() : end);
        return url.append(path);
    }

    /** Unlike the address it is decoded. */
    @Override
    public String getServletPath() {
        String servlet = super.getServletPath();
        return servlet.isEmpty() ? "" : Twins.chinese(servlet);
    }

    @Override
    public @Nullable String getPathInfo() {
        String info = super.getPathInfo();
        return info == null ? null : Twins.chinese(info);
    }
}

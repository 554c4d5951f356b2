package org.touyan.foundation.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Looks for the handler of an address among those that begin with the same two words. Spring tries every one of some
 * hundreds for an address with an id in it, which costs more than a query. Whatever is not clear at once is left to Spring.
 */
final class Handlers extends RequestMappingHandlerMapping {

    private final Map<String, Set<RequestMappingInfo>> byBeginning = new HashMap<>();
    private Map<RequestMappingInfo, HandlerMethod> methods = Map.of();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> all) {
        super.handlerMethodsInitialized(all);
        methods = Map.copyOf(all);
        all.keySet().forEach(info -> info.getPatternValues().forEach(
                pattern -> byBeginning.computeIfAbsent(beginning(pattern), words -> new LinkedHashSet<>()).add(info)));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        RequestMappingInfo found = null;
        RequestMappingInfo match = null;
        for (RequestMappingInfo candidate : candidates(path)) {
            RequestMappingInfo matching = getMatchingMapping(candidate, request);
            if (matching != null && match != null) {
                return super.lookupHandlerMethod(path, request);
            }
            if (matching != null) {
                found = candidate;
                match = matching;
            }
        }
        if (found == null || match == null) {
            return super.lookupHandlerMethod(path, request);
        }
        HandlerMethod handler = Objects.requireNonNull(methods.get(found));
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
        handleMatch(match, path, request);
        return handler;
    }

    /** Every handler whose pattern could match; none where letters are written in another way. */
    private List<RequestMappingInfo> candidates(String path) {
        if (path.indexOf('%') >= 0) {
            return List.of();
        }
        String beginning = beginning(path);
        String first = beginning.substring(0, beginning.indexOf('/') + 1);
        return Stream.of(beginning, first, "/").distinct().map(words -> byBeginning.getOrDefault(words, Set.of()))
                .flatMap(Collection::stream).distinct().toList();
    }

    /** {@code desk/requests} of {@code /desk/requests/{id}}; {@code r/} of {@code /r/{token}/words}; {@code /} of what begins with a variable. */
    private static String beginning(String pattern) {
        String[] words = pattern.split("/", 4);
        String first = words.length > 1 && literal(words[1]) ? words[1] : "";
        return first + '/' + (!first.isEmpty() && words.length > 2 && literal(words[2]) ? words[2] : "");
    }

    private static boolean literal(String word) {
        return word.indexOf('{') < 0 && word.indexOf('*') < 0 && word.indexOf('?') < 0;
    }
}

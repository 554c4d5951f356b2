package org.touyan.foundation.identity.signin;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
record Visitor(String address, boolean loopback) {

    private static final Pattern LOOPBACK = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|0:0:0:0:0:0:0:1");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    /** A proxy on this machine, or a name that only points to it, is not this machine. */
    static Visitor of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        boolean direct = FORWARDED.stream().noneMatch(header -> request.getHeader(header) != null);
        return new Visitor(address, direct && LOOPBACK.matcher(address).matches()
                && THIS_MACHINE.contains(request.getServerName()));
    }
}

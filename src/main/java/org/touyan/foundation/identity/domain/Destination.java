package org.touyan.foundation.identity.domain;

import java.util.regex.Pattern;

import org.touyan.foundation.shared.Role;

/** Where a person goes after signing in: back to the closed page he wanted, if it is one of ours and his, or home. */
public final class Destination {

    private static final int LONGEST = 500;
    private static final Pattern AREA = Pattern.compile("/(desk|me|org|lead)([/?][\\x21-\\x7e&&[^\\\\]]*)?");

    private Destination() {}

    public static String of(String wanted, Role role) {
        boolean ours = wanted.length() <= LONGEST && AREA.matcher(wanted).matches();
        return ours && mayEnter(wanted, role) ? wanted : home(role);
    }

    public static String home(Role role) {
        return switch (role) {
            case EXPERT -> "/me";
            case ENTERPRISE_UNION -> "/org";
            case CITY_LEADER -> "/lead";
            default -> "/desk";
        };
    }

    private static boolean mayEnter(String path, Role role) {
        return path.startsWith("/me") == (role == Role.EXPERT);
    }
}

package org.touyan.flow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.picture.Jpegs;

/**
 * An address at which people ask for a transition, and what they send there. Names in braces are filled from the case that
 * is tried; a field of which there are several is written {@code name#1}, {@code name#2}.
 *
 * @param picture the field in which a picture is sent; empty where none is
 */
record Way(Door door, String address, Map<String, String> form, String picture) {

    Way(Door door, String address, Map<String, String> form) {
        this(door, address, form, "");
    }

    /** Through which part of the house an address is reached. */
    enum Door {
        DESK, OFFICE, WITNESS, COMPANY, PHONE_OF_A_MASTER, SECRET_LINK;

        /** Whether whoever has this role comes through this door. */
        boolean isOf(Role role) {
            return switch (role) {
                case ENTERPRISE_UNION -> this == DESK || this == COMPANY;
                case TOWN_CADRE, CITY_STAFF -> this == DESK || this == OFFICE || this == WITNESS;
                case CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                    this == DESK || this == OFFICE;
                case EXPERT -> this == PHONE_OF_A_MASTER;
                case ASKER -> this == SECRET_LINK;
                case PUBLIC, SYSTEM -> false;
            };
        }

        /**
         * Nobody stands before a secret link but whoever holds the secret, and he is the asker. The door of a company is tried by
         * those who have one of their own beside it. The clock uses no door.
         */
        boolean isTriedBy(Role role) {
            return switch (this) {
                case SECRET_LINK -> role == Role.ASKER;
                case COMPANY -> EnumSet.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.EXPERT).contains(role);
                case DESK, OFFICE, WITNESS, PHONE_OF_A_MASTER -> role != Role.SYSTEM;
            };
        }
    }

    static Way desk(String address, String... form) {
        return new Way(Door.DESK, "/desk" + address, map(form));
    }

    /** A desk to which the union of a company does not come: it has {@link #company} for the same. */
    static Way office(String address, String... form) {
        return new Way(Door.OFFICE, "/desk" + address, map(form));
    }

    /** Where those come who sign as a witness. */
    static Way witness(String address, String... form) {
        return new Way(Door.WITNESS, "/desk" + address, map(form));
    }

    static Way company(String address, String... form) {
        return new Way(Door.COMPANY, "/org" + address, map(form));
    }

    static Way me(String address, String... form) {
        return new Way(Door.PHONE_OF_A_MASTER, "/me" + address, map(form));
    }

    static Way link(String address, String... form) {
        return new Way(Door.SECRET_LINK, "/r/{token}" + address, map(form));
    }

    /** The page of a company that has no account. */
    static Way ofDemand(String address, String... form) {
        return new Way(Door.SECRET_LINK, "/campaign/d/{token}" + address, map(form));
    }

    /** With a picture in this field; then no field may be there several times. */
    Way enclosing(String field) {
        return new Way(door, address, form, field);
    }

    /** Whether there is such an address in this case: where nothing has been ordered there is no order to ask for. */
    boolean leadsSomewhere(Map<String, String> names) {
        return !filled(address, names).contains("/null/");
    }

    Seen askedBy(Browser browser, Map<String, String> names) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.forEach((field, value) -> typed.put(field, filled(value, names)));
        typed.put("_csrf", browser.token());
        String path = filled(address, names);
        Seen answer = picture.isEmpty()
                ? browser.postEncoded(path, typed.entrySet().stream()
                        .map(field -> encoded(field.getKey().replaceFirst("#\\d+$", "")) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))
                : browser.postEnclosing(path, typed, picture, "一页.jpg", Jpegs.plain(40, 60));
        if (answer.text().contains("这一页放得太久了")) {
            throw new IllegalStateException(
                    "%s was refused for its token (expected: for who asks, or for the state)".formatted(address));
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String filled(String text, Map<String, String> names) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private static Map<String, String> map(String... form) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            map.put(form[i], form[i + 1]);
        }
        return map;
    }
}

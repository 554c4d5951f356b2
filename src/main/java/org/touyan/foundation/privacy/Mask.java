package org.touyan.foundation.privacy;

/** How personal fields look wherever nobody has asked, with a reason, to see them whole. */
public final class Mask {

    private static final int WHOLE_MOBILE = 11;
    private static final int IDENTITY_EDGES = 7;

    private Mask() {}

    /** {@code 139****1234}; short numbers show two digits or none. */
    public static String phone(String phone) {
        int length = phone.length();
        if (length >= WHOLE_MOBILE) {
            return phone.substring(0, 3) + "****" + phone.substring(length - 4);
        }
        return length >= 7 ? "****" + phone.substring(length - 2) : "****";
    }

    /** The first character and a star: {@code 王*}. */
    public static String name(String name) {
        String bare = name.strip();
        return bare.isEmpty() ? "*" : Character.toString(bare.codePointAt(0)) + "*";
    }

    /** {@code 331***********0012}: region and last four. */
    public static String identity(String identity) {
        int hidden = identity.length() - IDENTITY_EDGES;
        if (hidden <= 0) {
            return "*".repeat(identity.length());
        }
        return identity.substring(0, 3) + "*".repeat(hidden) + identity.substring(identity.length() - 4);
    }
}

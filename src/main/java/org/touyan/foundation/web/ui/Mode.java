package org.touyan.foundation.web.ui;

/** What the keyboard and the memory of a phone need to know about an input. */
public record Mode(String type, String keyboard, String autocomplete) {

    public static final Mode TEXT = new Mode("text", "", "off");
    public static final Mode NAME = new Mode("text", "", "name");
    public static final Mode PHONE = new Mode("tel", "numeric", "tel");
    public static final Mode PLACE = new Mode("text", "", "street-address");
    public static final Mode CODE = new Mode("text", "numeric", "one-time-code");
    public static final Mode NUMBER = new Mode("text", "numeric", "off");
    public static final Mode DATE = new Mode("date", "", "off");
    public static final Mode TIME = new Mode("time", "", "off");
    public static final Mode EMAIL = new Mode("email", "", "email");
    public static final Mode PASSWORD = new Mode("password", "", "current-password");
    public static final Mode NEW_PASSWORD = new Mode("password", "", "new-password");
}

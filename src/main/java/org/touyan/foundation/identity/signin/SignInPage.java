package org.touyan.foundation.identity.signin;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/** The door for staff. */
public record SignInPage(String login, String to, FormErrors errors) implements Page {}

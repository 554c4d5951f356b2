package org.touyan.foundation.identity;

/** An account was opened, disabled or enrolled again: whoever remembers its rights must look again. */
public record AccountChanged(AccountId account) {}

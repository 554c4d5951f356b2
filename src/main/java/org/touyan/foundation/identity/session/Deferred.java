package org.touyan.foundation.identity.session;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Looks when somebody asks, once: pages for everyone never touch the session table. */
final class Deferred implements DeferredSecurityContext {

    private final Supplier<SecurityContext> look;
    private @Nullable SecurityContext found;

    Deferred(Supplier<SecurityContext> look) {
        this.look = look;
    }

    @Override
    public SecurityContext get() {
        SecurityContext context = found;
        if (context == null) {
            context = look.get();
            found = context;
        }
        return context;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}

package org.touyan.foundation.identity.session;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.touyan.foundation.shared.Actor;

/** The actor, as the security chain wants to see him. Made anew for each request and never stored. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final String ROLE = "ROLE_";

    private final transient Actor actor;

    SignedIn(Actor actor) {
        super(List.of(new SimpleGrantedAuthority(ROLE + actor.role().name())));
        this.actor = actor;
        super.setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return String.valueOf(actor.account());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.actor.equals(actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(SignedIn.class.getName());
    }
}

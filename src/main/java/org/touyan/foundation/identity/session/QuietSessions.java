package org.touyan.foundation.identity.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The session table, without a write for every page that is only read, and read once for every request. */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSession<S>> {

    private final SessionRepository<S> table;

    QuietSessions(SessionRepository<S> table) {
        this.table = table;
    }

    @Override
    public QuietSession<S> createSession() {
        return new QuietSession<>(table.createSession());
    }

    @Override
    public void save(QuietSession<S> session) {
        table.save(session.session());
    }

    @Override
    @SuppressWarnings("unchecked") // What lies there was put there below.
    public @Nullable QuietSession<S> findById(String id) {
        return (QuietSession<S>) ReadOnce.session(id, () -> read(id));
    }

    private @Nullable QuietSession<S> read(String id) {
        S session = table.findById(id);
        return session == null ? null : new QuietSession<>(session);
    }

    @Override
    public void deleteById(String id) {
        ReadOnce.forget(id);
        table.deleteById(id);
    }
}

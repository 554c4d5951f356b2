package org.touyan.foundation.shared;

import java.util.concurrent.Callable;

/**
 * The actor of the current call. Every transaction opened inside takes its row-level security from here; a transaction
 * opened outside sees nothing.
 */
public final class Acting {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private Acting() {}

    /** The current actor, or the public when nobody has been named. */
    public static Actor current() {
        return CURRENT.orElse(Actor.PUBLIC);
    }

    public static boolean bound() {
        return CURRENT.isBound();
    }

    public static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, actor).call(work::call);
    }

    /** Like {@link #as} for work that throws no checked exception. */
    public static <T> T doing(Actor actor, java.util.function.Supplier<T> work) {
        return ScopedValue.where(CURRENT, actor).call(work::get);
    }

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(CURRENT, actor).run(work);
    }
}

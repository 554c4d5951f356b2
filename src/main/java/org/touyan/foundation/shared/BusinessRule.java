package org.touyan.foundation.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A rule of the union with a name, in one place. The list in {@code docs/rules-of-the-union.md} is made from these. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface BusinessRule {

    /** Short and stable, for example {@code DSP-3}. */
    String id();

    /** One sentence a union officer would sign. */
    String says();

    /** Law, notice or decision behind it; empty for our own default. */
    String source() default "";
}

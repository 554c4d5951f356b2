/**
 * The frame around every page: layout, components, forms, texts, errors, htmx. Knows nobody.
 *
 * <p>Starting points: {@link org.touyan.foundation.web.Html} (what a controller answers),
 * {@link org.touyan.foundation.web.Ui} (what a template may ask for), {@link org.touyan.foundation.web.Form} (what a
 * person typed), {@link org.touyan.foundation.web.NavEntry} (how a module appears in the navigation), and
 * {@code layout/*.jte}, {@code ui/*.jte}. The gallery of everything is {@code /dev/components}.
 *
 * <p>Invariants: no script, style or picture from another host and none inline; public pages work without JavaScript and
 * create no session; a text that is shown is a key in a bundle; malformed input is answered with 4xx and a sentence.
 *
 * <p>It deliberately does not know accounts, permissions or any business: modules contribute to it, it never asks them.
 * The module is open so that templates and pages of all modules may use the components in its sub-packages.
 */
@ApplicationModule(id = "web", displayName = "Web", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package org.touyan.foundation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.touyan.foundation.organization.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.organization.domain.BodyChecks;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.Check.Level;
import org.touyan.foundation.web.FormErrors;

/** @param sure the credit code was doubted and has been compared with the licence */
public record RegisterBodyForm(String name, @NotNull(message = "{organization.kind.missing}") @Nullable BodyKind kind,
        String creditCode, @NotBlank(message = "{organization.town.missing}") String town, String address, String industryCode,
        @Nullable SizeClass sizeClass, @Nullable Integer sizeYear, String sizeSource, boolean aboveScale,
        @Nullable Integer workers, String contactName,
        String contactPost, String contactPhone, boolean ownUnion, boolean sure) {

    static RegisterBodyForm empty(String town) {
        return new RegisterBodyForm("", null, "", town, "", "", null, null, "", false, null, "", "", "", false, false);
    }

    /** Every mistake at once; a doubt stays one until somebody is sure. */
    void addProblems(FormErrors errors) {
        checks().all().forEach((field, check) -> {
            if (!check.ok() || doubted(check)) {
                errors.add(field, check.messageKey(), check.arguments().toArray());
            }
        });
        Size.faults(sizeClass, aboveScale, sizeYear, sizeSource).forEach(errors::add);
    }

    /** Whether to ask if the code was compared with the licence. */
    boolean asksWhetherSure() {
        return sure || checks().all().values().stream().anyMatch(this::doubted);
    }

    /** @throws IllegalStateException before the form is valid */
    NewBody body() {
        if (kind == null) {
            throw new IllegalStateException("a body without kind (expected: a valid form)");
        }
        return new NewBody(name, kind, creditCode, town, address, industryCode,
                new Size(sizeClass, aboveScale, sizeYear, sizeSource), workers, contactName,
                contactPost, contactPhone, ownUnion, false);
    }

    private BodyChecks checks() {
        return new BodyChecks().name(name)
                .creditCode(creditCode, kind)
                .address(address)
                .industryCode(industryCode)
                .contact(contactName, contactPost, contactPhone);
    }

    private boolean doubted(Check check) {
        return check.level() == Level.WARN && !sure;
    }
}

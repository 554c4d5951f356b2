package org.touyan.foundation.organization.edit;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.organization.domain.Body;
import org.touyan.foundation.organization.domain.BodyChecks;
import org.touyan.foundation.web.FormErrors;

/**
 * @param contactPhone empty to keep the contact as it is
 * @param version      what the form was opened on
 */
public record EditBodyForm(String name, String address, String industryCode, @Nullable SizeClass sizeClass,
        @Nullable Integer sizeYear, String sizeSource, boolean aboveScale, @Nullable Integer workers, String contactName,
        String contactPost, String contactPhone,
        int version) {

    static EditBodyForm of(Body body) {
        String industry = body.industryCode();
        return new EditBodyForm(body.name(), body.address(), industry == null ? "" : industry, body.sizeClass(), body.sizeYear(),
                body.sizeSource(), body.aboveScale(), body.workers(), "", "", "", body.version());
    }

    BodyChecks checks() {
        return new BodyChecks().name(name)
                .address(address)
                .industryCode(industryCode)
                .contact(contactName, contactPost, contactPhone);
    }

    void addProblems(FormErrors errors) {
        checks().all().forEach((field, check) -> {
            if (!check.ok()) {
                errors.add(field, check.messageKey(), check.arguments().toArray());
            }
        });
        Size.faults(sizeClass, aboveScale, sizeYear, sizeSource).forEach(errors::add);
    }

    Size size() {
        return new Size(sizeClass, aboveScale, sizeYear, sizeSource);
    }
}

package org.touyan.service.certificate.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;

/** Certificates that say more than the ledger does. */
@Component
class CertificatesBadge implements NavBadge {

    private final CertificatesQuery query;

    CertificatesBadge(CertificatesQuery query) {
        this.query = query;
    }

    @Override
    public String key() {
        return DeskNavigation.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return Acting.current().is(Role.TOWN_CADRE, Role.CITY_STAFF) ? query.changedCount() : 0;
    }
}

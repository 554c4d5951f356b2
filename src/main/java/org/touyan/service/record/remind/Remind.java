package org.touyan.service.record.remind;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.domain.RecordSteps;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;

/** Reminds of one record, in a transaction of its own. */
@Component
class Remind {

    private final ServiceRecords records;
    private final RecordSteps steps;
    private final Accounts accounts;
    private final Notices notices;
    private final Clock clock;

    Remind(ServiceRecords records, RecordSteps steps, Accounts accounts, Notices notices, Clock clock) {
        this.records = records;
        this.steps = steps;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void remind(RecordId id) {
        ServiceRecord record = records.findById(id).orElseThrow(() -> new NotFound("record " + id));
        for (AccountView staff : serving(record.path())) {
            notices.send(Recipient.ofAccount(staff.id()), "record.due", "record.due/" + id + '/' + staff.id().value(),
                    record.path(), "/desk/records/" + id, record.number(), record.capture().dueOn().toString());
        }
        steps.write(record, "REMIND", record.state(), Actor.SYSTEM, "", clock.instant());
    }

    /** The cadres of the town, or those of the city where the town has none. */
    private List<AccountView> serving(OrgPath path) {
        List<AccountView> cadres = accounts.staffAlong(path, Role.TOWN_CADRE);
        return cadres.isEmpty() ? accounts.staffAlong(path, Role.CITY_STAFF) : cadres;
    }
}

package org.touyan.service.request.submit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.menu.SlotId;

/** Takes in an order of several times of one line: each is a request of its own, and either all of them are there or none. */
@Component
public class SubmitTogether {

    private final SubmitRequest submitRequest;

    SubmitTogether(SubmitRequest submitRequest) {
        this.submitRequest = submitRequest;
    }

    /** @return the receipt of the first */
    @Transactional
    public Receipt submit(Actor actor, Submission asked, List<SlotId> times) {
        UUID series = UUID.nameUUIDFromBytes(("series " + asked.key()).getBytes(StandardCharsets.UTF_8));
        List<Receipt> receipts = new ArrayList<>();
        for (SlotId time : times) {
            Submission one = asked.ordering(time, asked.heads()).together(asked.key() + "/" + receipts.size(), series);
            receipts.add(submitRequest.submit(actor, one, receipts.isEmpty()));
        }
        return receipts.getFirst();
    }
}

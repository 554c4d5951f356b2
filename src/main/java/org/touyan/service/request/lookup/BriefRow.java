package org.touyan.service.request.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.Wish;

/** One row of the lookup. */
final class BriefRow implements RowMapper<RequestBrief> {

    @Override
    public RequestBrief mapRow(ResultSet row, int index) throws SQLException {
        byte[] phone = row.getBytes("phone");
        UUID named = row.getObject("named", UUID.class);
        return new RequestBrief(new RequestId(row.getObject("id", UUID.class)), row.getString("number"),
                RequestState.valueOf(row.getString("state")), row.getString("subject"), row.getString("words"),
                row.getString("town"), row.getString("place"), row.getString("asker_name"),
                phone == null ? null : new Sealed(phone), Wish.valueOf(row.getString("wish")), row.getString("wish_words"),
                instant(row, "wish_from"), instant(row, "wish_to"), named == null ? null : new PersonId(named),
                Urgency.valueOf(row.getString("urgency")), row.getBoolean("urgent_words"), row.getString("risk_note"),
                new OrgPath(row.getString("path")), row.getTimestamp("submitted_at").toInstant(),
                Channel.valueOf(row.getString("channel")), row.getInt("photos"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}

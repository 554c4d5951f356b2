package org.touyan.foundation.storage;

import java.io.ByteArrayInputStream;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.storage.picture.Jpegs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class FilesTests {

    private static final String KIND = "request-photo";
    private static final OrgPath TOWN = new OrgPath("/33/3310/331083/331083101/");

    @Autowired
    private Files files;

    private final UUID request = Uuid7.next();
    private final UUID person = Uuid7.next();
    private final Actor asker = Actor.asker(request);
    private final Actor otherAsker = Actor.asker(Uuid7.next());
    private final Actor expert = Actor.expert(Uuid7.next(), "林守田", person);
    private final Actor cadre = Actor.staff(Uuid7.next(), "王主任", Role.TOWN_CADRE, TOWN);
    private final Actor neighbour = Actor.staff(Uuid7.next(), "陈主任", Role.TOWN_CADRE,
            new OrgPath("/33/3310/331083/331083102/"));

    @Test
    void anAskersPhotoIsSeenByHimselfAndHisTownAndNobodyElse() {
        FileId photo = stored(asker);

        assertThat(seenBy(asker, photo)).isTrue();
        assertThat(seenBy(cadre, photo)).isTrue();
        assertThat(seenBy(otherAsker, photo)).isFalse();
        assertThat(seenBy(neighbour, photo)).isFalse();
        assertThat(seenBy(expert, photo)).isFalse();
        assertThat(seenBy(Actor.PUBLIC, photo)).isFalse();
        assertThat(Acting.doing(asker, () -> files.of(KIND, request))).containsExactly(photo);
        assertThat(Acting.doing(neighbour, () -> files.of(KIND, request))).isEmpty();
    }

    @Test
    void anInvitedExpertSeesItOnceItIsGranted() {
        FileId photo = stored(asker);

        Acting.run(cadre, () -> files.grant(photo, person));
        Acting.run(cadre, () -> files.grant(photo, person));

        assertThat(seenBy(expert, photo)).isTrue();
        assertThat(Acting.doing(expert, () -> files.of(KIND, request))).containsExactly(photo);
    }

    @Test
    void anExpertCannotGrantHimselfAnything() {
        FileId photo = stored(asker);
        Acting.run(expert, () -> files.grant(photo, person));
        assertThat(seenBy(expert, photo)).isFalse();
    }

    @Test
    void nobodyAddsAPhotoToSomebodyElsesRequest() {
        assertThatThrownBy(() -> stored(otherAsker)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> stored(Actor.PUBLIC)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> stored(neighbour)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aSeventhPhotoIsRefused() {
        for (int i = 0; i < 6; i++) {
            stored(asker);
        }
        assertThatThrownBy(() -> stored(asker)).isInstanceOf(RuleBroken.class).hasMessage("storage.too-many");
    }

    @Test
    void aPublishedPortraitIsSeenByAllUntilItIsTakenBack() {
        FileId portrait = Acting.doing(cadre,
                () -> files.store(cadre, "portrait", person, TOWN, "林守田.jpg", new ByteArrayInputStream(Jpegs.plain(300, 400))));
        assertThat(seenBy(Actor.PUBLIC, portrait)).isFalse();

        Acting.run(cadre, () -> files.publish(portrait, true));
        assertThat(seenBy(Actor.PUBLIC, portrait)).isTrue();

        Acting.run(cadre, () -> files.publish(portrait, false));
        assertThat(seenBy(Actor.PUBLIC, portrait)).isFalse();
        assertThatThrownBy(() -> Acting.run(neighbour, () -> files.publish(portrait, true))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsReadIsTheCleanCopyWithItsHash() {
        FileId photo = stored(asker);
        StoredFile file = Acting.doing(asker, () -> files.read(photo));

        assertThat(file.width()).isEqualTo(400);
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.sha256()).hasSize(64);
        assertThat(new String(file.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(Jpegs.PLACE);
        assertThat(Acting.doing(asker, () -> files.thumb(photo)).bytes().length).isLessThan(file.bytes().length);
    }

    private FileId stored(Actor actor) {
        return Acting.doing(actor, () -> files.store(actor, KIND, request, TOWN, "黄叶.jpg",
                new ByteArrayInputStream(Jpegs.withPlace(400, 300, 1))));
    }

    private boolean seenBy(Actor actor, FileId photo) {
        try {
            return Acting.doing(actor, () -> files.read(photo)).bytes().length > 0;
        } catch (NotFound hidden) {
            return false;
        }
    }
}

package org.touyan.insight.casefile;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.service.request.RequestFixture;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.words.AddPhotos;
import org.touyan.service.visit.VisitPhotos;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.request.RequestFixture.CITY_STAFF;
import static org.touyan.service.request.RequestFixture.DONG;

/** Whoever asked sees his own pictures by his link, and nobody else's. */
@TouyanTest
@Import(RequestFixture.class)
class AskersPhotosTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RequestFixture world;

    @Autowired
    private AddPhotos addPhotos;

    @Autowired
    private VisitPhotos onSite;

    @Autowired
    private Files files;

    @Autowired
    private Accounts accounts;

    private RequestId trees;
    private Browser farmer;

    @BeforeEach
    void aRequestWithALeaf() {
        trees = world.submitted();
        addALeaf(trees);
        farmer = new Browser(port);
    }

    @Test
    void theFarmerOpensHisPictureFromHisPageWithoutSigningIn() {
        Seen page = farmer.get("/r/" + world.token(trees));
        String picture = requireNonNull(page.page().selectFirst("a.photo")).attr("href");
        String small = requireNonNull(page.page().selectFirst("a.photo img")).attr("src");

        for (String address : List.of(picture, small)) {
            Seen seen = farmer.get(address, "Sec-Fetch-Site", "same-origin");
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        }
        assertThat(farmer.get(picture, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
    }

    @Test
    void theFarmerSeesWhatTheMasterPhotographedOnHisVisit() {
        var taken = files.prepare("on-site.jpg", new ByteArrayInputStream(Jpegs.plain(300, 200)));
        Acting.run(DONG, () -> onSite.add(DONG, trees, DONG.scope(), taken));
        Seen page = farmer.get("/r/" + world.token(trees));
        assertThat(page.page().select("a.photo img").eachAttr("alt")).containsExactly("求助的照片", "师傅在现场拍的照片");
        assertThat(farmer.get(page.page().select("a.photo").get(1).attr("href")).status()).isEqualTo(200);
    }

    @Test
    void theLinkOfAnotherRequestOpensNoneOfThem() {
        String neighbours = world.token(world.submitted());
        String leaf = photoOf(trees);
        assertThat(farmer.get("/r/" + neighbours + "/photos/" + leaf).status()).isEqualTo(404);
        assertThat(farmer.get("/r/" + neighbours + "/photos/" + leaf + "/thumb").status()).isEqualTo(404);
        assertThat(farmer.get("/r/" + "x".repeat(22) + "/photos/" + leaf).status()).isEqualTo(404);
        assertThat(farmer.get("/files/" + leaf).status()).isEqualTo(404);
    }

    @Test
    void noLinkOpensAPictureThatBelongsToNoRequest() {
        FileId portrait = Acting.doing(CITY_STAFF,
                () -> files.store(CITY_STAFF, "portrait", UUID.randomUUID(), RequestFixture.CITY,
                        "林师傅.jpg", new ByteArrayInputStream(Jpegs.plain(300, 200))));
        Acting.run(CITY_STAFF, () -> files.publish(portrait, true));
        assertThat(farmer.get("/r/" + world.token(trees) + "/photos/" + portrait.value()).status()).isEqualTo(404);
    }

    @Test
    void aLinkThatHasRunOutOpensNothing() {
        String leaf = "/r/" + world.token(trees) + "/photos/" + photoOf(trees);
        world.change("update request.access set expires_at = now() - interval '1 day' where request_id = ?", trees.value());
        assertThat(farmer.get(leaf).status()).isEqualTo(404);
    }

    @Test
    void staffSeeTheSamePicturesInTheCase() {
        Browser dong = Insider.as(Role.TOWN_CADRE, DONG.scope(), accounts, port);
        Seen open = dong.get("/desk/requests/" + trees);
        String picture = requireNonNull(open.page().selectFirst("a.photo")).attr("href");
        assertThat(dong.get(picture).status()).isEqualTo(200);
    }

    private String photoOf(RequestId request) {
        return world.ask(UUID.class, "select file_id from storage.file where owner_subject = ?", request.value()).toString();
    }

    private void addALeaf(RequestId request) {
        var asker = world.asker(request);
        var leaf = files.prepare("leaf.jpg", new ByteArrayInputStream(Jpegs.plain(640, 480)));
        Acting.run(asker, () -> addPhotos.add(asker, request, List.of(leaf)));
    }
}

package org.touyan.people.roster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.people.roster.availability.AnnounceAbsence;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.people.roster.edit.AddPerson;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.portrait.KeepPortrait;
import org.touyan.people.roster.post.EnterPost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person takes home everything that is held about him, and nobody else's. */
@TouyanTest
@Import(Roster.class)
class CopyStoryTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private AddPerson addPerson;
    @Autowired
    private EnterHonour enterHonour;
    @Autowired
    private EnterPost enterPost;
    @Autowired
    private AnnounceAbsence announceAbsence;
    @Autowired
    private ChangeConsent changeConsent;
    @Autowired
    private KeepPortrait keepPortrait;
    @Autowired
    private Files files;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private final LocalDate today = LocalDate.now(Beijing.ZONE);
    private Pages pages;
    private PersonId person = PersonId.next();
    private Actor himself = Actor.PUBLIC;

    @BeforeEach
    void open() {
        pages = new Pages(context);
    }

    @Test
    void everythingIsInItWholeAndInEachForm() throws Exception {
        live("俞全份", "13805765001", "331021195803052333");
        Picture portrait = files.prepare("本人.png", new ByteArrayInputStream(Jpegs.png(40, 60)));
        run(DONG, () -> keepPortrait.put(DONG, person, portrait));

        String table = pages.answer(himself, post("/me/copy/csv")).getContentAsString(StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFF").contains("俞全份", "13805765001", "331021195803052333", "1958-03-05", "农技站站长",
                "玉环工匠", "待核对", "去杭州开会", "本人.png", "自己的页面上", "#1 号故事");

        JsonNode data = JsonMapper.builder().build()
                .readTree(pages.answer(himself, post("/me/copy/json")).getContentAsByteArray());
        assertThat(data.get("name").asString()).isEqualTo("俞全份");
        assertThat(data.get("held").findValuesAsString("title")).contains("本人", "荣誉", "同意过和撤下的", "上门", "服务记录");
        assertThat(data.toString()).contains("13805765001", "玉环工匠", "农技站站长");
        JsonNode picture = data.get("pictures").get(0);
        assertThat(ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture.get("base64").asString()))))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(40, 60);

        String paper = Jsoup.parse(pages.answer(himself, post("/me/copy/paper")).getContentAsString(StandardCharsets.UTF_8))
                .text();
        assertThat(paper).contains("俞全份的全部资料", "13805765001", "玉环工匠", "去杭州开会");

        MockHttpServletResponse file = pages.answer(himself, post("/me/copy/pdf"));
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(PdfA.faults(file.getContentAsByteArray())).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("俞全份的全部资料", "13805765001", "玉环工匠",
                    "去杭州开会", "331021195803052333");
            assertThat(pdf.getPage(pdf.getNumberOfPages() - 1).getResources().getXObjectNames()).isNotEmpty();
        }

        Long noted = as(Actor.SYSTEM, () -> transaction.execute(status -> jdbc
                .sql("select count(*) from audit.entry where act = 'person.copied' and subject_id = :person")
                .param("person", person.toString())
                .query(Rows.of(Long.class))
                .single()));
        assertThat(noted).isEqualTo(4);
    }

    @Test
    void itHoldsNothingOfAnybodyElseAndNobodyElseTakesIt() throws Exception {
        live("俞别人", "13805765002", "11010519491231002X");
        live("俞自己", "13805765003", null);

        assertThat(pages.answer(himself, post("/me/copy/csv")).getContentAsString(StandardCharsets.UTF_8)).contains("俞自己")
                .doesNotContain("俞别人", "13805765002");
        for (String path : new String[]{"/me/copy/csv", "/me/copy/json", "/me/copy/paper", "/me/copy/pdf"}) {
            assertThat(pages.answer(DONG, post(path)).getStatus()).isEqualTo(403);
            assertThat(pages.answer(Actor.PUBLIC, post(path)).getStatus()).isEqualTo(403);
        }
        assertThat(pages.answer(DONG, get("/me/copy")).getStatus()).isEqualTo(403);
    }

    private void live(String name, String phone, @org.jspecify.annotations.Nullable String identity) {
        Particulars p = Roster.particulars(name);
        var particulars = new Particulars(name, p.standing(), p.path(), p.town(), p.occupation(), p.craftSince(), p.headline(),
                "#1 号故事", p.monthlyCap(), p.takesBoat(), p.towns(), p.skills(), p.languages());
        person = as(DONG, () -> addPerson.add(DONG, particulars, new Contact(phone, identity, null, null), null));
        himself = Roster.expert(person, name);
        as(DONG, () -> enterHonour.enter(DONG, person, new Decision("county-craftsman", "玉环工匠", 2015, null, null)));
        as(DONG, () -> enterPost.enter(DONG, person, "农技站站长", "清港农技站", true, LocalDate.of(2000, 1, 1), null));
        as(DONG, () -> announceAbsence.announce(DONG, person, today, today.plusDays(1), "去杭州开会"));
        run(himself, () -> changeConsent.give(himself, person, Set.of(PublicField.PROFILE), ConsentChannel.PAGE));
    }
}

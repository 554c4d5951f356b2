package org.touyan.people.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.QrReader;
import org.touyan.TouyanTest;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.mark.Cell;
import org.touyan.people.assessment.mark.MarkCandidates;

import static org.assertj.core.api.Assertions.assertThat;

/** The score sheet as it is printed with the notice, read back. */
@TouyanTest
@Import(AssessmentWorld.class)
class MarkPaperTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private AssessmentWorld.Bureau bureau;
    @Autowired
    private BatchHands hands;
    @Autowired
    private MarkCandidates markCandidates;
    @Autowired
    private Register register;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aMondayMorning() {
        bureau.aMondayMorning();
    }

    @Test
    @DisplayName("Twenty candidates a page, each page with its number and a code that leads to its truth; a correction replaces it")
    void readBack() throws Exception {
        BatchHands.Marked batch = hands.batch("评分表阀门厂", 27);
        hands.posted(batch, "78.5");
        Issued issued = issued(batch).getFirst();
        byte[] pdf = Acting.doing(bureau.officer(), () -> register.pdf(issued.paperId()).orElseThrow());

        assertThat(PdfA.faults(pdf)).isEmpty();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
            for (int i = 0; i < 2; i++) {
                String text = text(paper, i + 1);
                assertThat(text).as("no code leads to this machine without a word").contains("公开地址未设置");
                assertThat(text).contains(issued.number(), "准考证", "理论", "实操", "综合", (i + 1) + " / 2");
                assertThat(text.lines().filter(line -> line.contains("考生"))).hasSize(i == 0 ? 20 : 7);
                for (var name : paper.getPage(i).getResources().getFontNames()) {
                    assertThat(paper.getPage(i).getResources().getFont(name)).matches(PDFont::isEmbedded);
                }
                assertThat(code(paper, i)).endsWith("/verify/" + issued.code());
            }
            assertThat(text(paper, 1)).contains("职业技能等级评定评分表", "评分表阀门厂", "27 / 27 人", "001 考生甲一 三级/高级工 调节阀装配工 78.5 78.5 78.5 通过",
                    "002 考生甲二 三级/高级工 78.5 78.5 78.5 通过");
            assertThat(text(paper, 2)).contains("考评员", "内部督导员");
        }
        bureau.as(Actor.SYSTEM, () -> jdbc.sql("update assessment.candidate set trade = repeat('长', 30) where batch_id = ?")
                .param(batch.id().value()).update());
        Acting.run(bureau.officer(), () -> markCandidates.correct(bureau.officer(), batch.id(), batch.other(),
                new Cell(hands.rows(batch.id()).getFirst().id(), Part.THEORY, "59"), "多加了一题"));
        List<Issued> both = issued(batch);
        assertThat(both).hasSize(2);
        try (PDDocument tall = Loader.loadPDF(
                Acting.doing(bureau.officer(), () -> register.pdf(both.getLast().paperId()).orElseThrow()))) {
            assertThat(tall.getNumberOfPages()).as("long trades: ten a page, and no page without its head").isEqualTo(3);
        }
        Pages pages = new Pages(context);
        assertThat(pages.page(Actor.PUBLIC, both.getFirst().path()).text()).contains("已换发", "多加了一题", "27 / 27 人");
        assertThat(pages.page(Actor.PUBLIC, both.getLast().path()).text()).contains("有效", "26 / 27 人").doesNotContain("考生");
    }

    private List<Issued> issued(BatchHands.Marked batch) {
        UUID id = batch.id().value();
        return new ArrayList<>(Acting.doing(bureau.officer(), () -> register.about("assessment", id)));
    }

    private static String text(PDDocument paper, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return stripper.getText(paper);
    }

    private static String code(PDDocument paper, int page) throws Exception {
        PDPage sheet = paper.getPage(page);
        assertThat(sheet.getMediaBox().getHeight()).as("A4").isBetween(841f, 843f);
        return QrReader.read(paper, page);
    }
}

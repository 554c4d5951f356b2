package org.touyan.foundation.paper.word;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.touyan.QrReader;
import org.touyan.foundation.paper.word.Block.Column;
import org.touyan.foundation.paper.word.Block.Heading;
import org.touyan.foundation.paper.word.Block.Paragraph;
import org.touyan.foundation.paper.word.Block.Table;
import org.touyan.foundation.paper.word.WordPaper.Foot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is written for Word is read by somebody else's reader, as it was meant. */
class WordPaperTests {

    private static final String ADDRESS = "https://example.org/verify/K7QD9M2X";
    private static final Instant MADE = Instant.parse("2026-11-01T00:00:00Z");
    private static final WordPaper PAPER = new WordPaper("10月工作简报", "玉环市总工会", MADE, false, List.of(
            new Heading(0, "10月工作简报"),
            new Heading(1, "一、主要数字"),
            Paragraph.of(Piece.words("本月上门 "),
                    Piece.figure("57", "https://example.org/figures/visits?period=2026-10", "visits|2026-10"),
                    Piece.words(" 次，王䶮 & \u0000<师傅>。")),
            new Table(List.of(new Column("项目", 3, false), new Column("本月", 1, true)),
                    List.of(List.of(Piece.words("上门"), Piece.figure("57", "", "visits|2026-10")))),
            Paragraph.remark("数据截至 2026-10-31")), new Foot(List.of("简报〔2026〕10号"), ADDRESS));

    @Test
    void headingsParagraphsAndTablesAreReadBackInOrder() throws Exception {
        try (var read = open(PAPER)) {
            assertThat(read.getParagraphs()).extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .startsWith(org.assertj.core.api.Assertions.tuple("Title", "10月工作简报"),
                            org.assertj.core.api.Assertions.tuple("Heading1", "一、主要数字"));
            assertThat(text(read)).contains("王䶮 & <师傅>").doesNotContain("\u0000");
            assertThat(read.getTables()).singleElement()
                    .satisfies(table -> assertThat(table.getText()).contains("项目\t本月", "上门"));
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("10月工作简报");
            assertThat(read.getStyles().getStyle("Heading1").getCTStyle().getRPr().getRFontsArray(0).getEastAsia())
                    .isEqualTo("黑体");
        }
    }

    @Test
    void aFigureIsALockedFieldThatSaysWhatItWasCountedFromAndLeadsThere() throws Exception {
        try (var read = open(PAPER)) {
            String xml = read.getDocument().getBody().xmlText();
            assertThat(xml).contains("w:val=\"visits|2026-10\"", "w:val=\"sdtContentLocked\"");
            assertThat(xml).contains("HYPERLINK \"https://example.org/figures/visits?period=2026-10\"");
            assertThat(text(read)).contains("本月上门 57 次").contains("上门\t57");
        }
    }

    @Test
    void theFootHasTheNumberTheLinkAndACodeThatCanBeScanned() throws Exception {
        try (var read = open(PAPER)) {
            var foot = read.getFooterArray(0);
            assertThat(foot.getText()).contains("简报〔2026〕10号", ADDRESS);
            assertThat(foot.getAllPictures()).singleElement().satisfies(picture -> assertThat(
                    QrReader.read(ImageIO.read(new ByteArrayInputStream(picture.getData())))).isEqualTo(ADDRESS));
        }
    }

    @Test
    void theSameContentIsTheSameFileByteForByte() {
        assertThat(PAPER.docx()).isEqualTo(PAPER.docx());
    }

    @Test
    void withoutAFootAndAcrossTheLongSideItOpensToo() throws Exception {
        try (var read = open(new WordPaper("表", "玉环市总工会", MADE, true, List.of(Paragraph.of(Piece.bold("粗"))), null))) {
            assertThat(read.getDocument().getBody().getSectPr().getPgSz().getOrient()).hasToString("landscape");
        }
    }

    @Test
    void aRowWithTooFewCellsIsNoRow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of(new Column("项目", 1, false)), List.of(List.of())));
    }

    private static XWPFDocument open(WordPaper paper) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(paper.docx()));
    }

    private static String text(XWPFDocument document) throws Exception {
        try (var extractor = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}

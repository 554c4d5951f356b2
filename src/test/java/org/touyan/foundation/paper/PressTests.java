package org.touyan.foundation.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;
import org.touyan.QrReader;
import org.touyan.foundation.web.Markup;
import org.touyan.foundation.web.svg.QrCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What comes off the press opens elsewhere, can be searched, and needs nothing but itself. */
class PressTests {

    private static final Press PRESS = new Press();

    @Test
    void whatIsPrintedIsFoundAgainInOrdinaryCharactersTheRareOnesToo() throws Exception {
        try (PDDocument paper = print("<h1>荣誉证书 䶮</h1><p>高人王䶮、刘𬭎与用户一行，足见长风。Oak &amp; Pomelo 2026</p>")) {
            assertThat(text(paper)).contains("荣誉证书 䶮", "高人王䶮、刘𬭎与用户一行，足见长风。Oak & Pomelo 2026");
        }
    }

    @Test
    void everyFontLiesInThePaperAsFarAsItIsUsed() throws Exception {
        byte[] bytes = PRESS.print(page("<h1>证书</h1><p>俞䶮</p>"));
        assertThat(bytes.length).isLessThan(60_000);
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            List<PDFont> fonts = fonts(paper);
            assertThat(fonts).hasSizeGreaterThanOrEqualTo(2).allMatch(PDFont::isEmbedded);
            assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+NotoSansSC-.*"));
        }
    }

    @Test
    void itIsOfTheKindThatArchivesKeep() throws Exception {
        try (PDDocument paper = print("<p>正文</p>")) {
            assertThat(paper.getDocumentCatalog().getOutputIntents()).isNotEmpty();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("一张纸");
            XMPMetadata said = new DomXmpParser().parse(paper.getDocumentCatalog().getMetadata().exportXMPMetadata());
            assertThat(said.getPDFAIdentificationSchema().getPart()).isEqualTo(3);
            assertThat(said.getPDFAIdentificationSchema().getConformance()).isEqualTo("U");
        }
    }

    @Test
    void theValidatorOfThatKindHasNothingAgainstIt() {
        assertThat(PdfA.faults(PRESS.print(page("<h1>证书 䶮</h1><p>正文</p><table><thead><tr><th>姓名</th></tr></thead><tbody>"
                + "<tr><td>林阿土</td></tr></tbody></table><div>" + Markup.string(QrCode.draw("https://example.org/1", "验真"))
                + "</div>")))).isEmpty();
    }

    @Test
    void longPapersHaveNumberedPagesAndTheHeadOfATableOnEach() throws Exception {
        try (PDDocument paper = print("<table><thead><tr><th>姓名栏</th></tr></thead><tbody>"
                + "<tr><td>林阿土</td></tr>".repeat(90) + "</tbody></table>")) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(paper)).contains("1 / " + paper.getNumberOfPages(), "2 / " + paper.getNumberOfPages());
            assertThat(text(paper).split("姓名栏", -1)).hasSize(paper.getNumberOfPages() + 1);
        }
    }

    @Test
    void aCodeOnPaperIsReadByAPhone() throws Exception {
        String address = "https://example.org/verify/ZS2026110012";
        try (PDDocument paper = print("<div>" + Markup.string(QrCode.draw(address, "验真")) + "</div>")) {
            assertThat(QrReader.read(paper, 0)).isEqualTo(address);
        }
    }

    @Test
    void wordsInADrawingAreRefusedBecauseTheirLettersWouldComeFromTheMachine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PRESS.print(page("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>字</text></svg>")))
                .withMessageContaining("holds text");
    }

    @Test
    void aTemplateThatIsNotWellFormedIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> PRESS.print(page("<p>一<br></p>")))
                .withMessageContaining("well-formed");
    }

    @Test
    void nothingOutsideIsOpened() throws Exception {
        try (PDDocument paper = print(
                "<p>正文</p><img alt=\"外\" src=\"http://127.0.0.1:9/x.png\"/><img alt=\"档\" src=\"file:///etc/hostname\"/>")) {
            assertThat(text(paper)).contains("正文");
            assertThat(paper.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void whatNoFontHasIsShownAsMissing() throws Exception {
        try (PDDocument paper = print("<p>甲\u0001𓀀乙</p>")) {
            assertThat(text(paper)).contains("甲〓乙");
        }
    }

    private static PDDocument print(String body) throws IOException {
        return Loader.loadPDF(PRESS.print(page(body)));
    }

    private static String page(String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>一张纸</title>
                <meta name="description" content="一张纸"/><link rel="stylesheet" href="paper.css"/></head>
                <body><div class="foot">市总工会</div>%s</body></html>
                """.formatted(body);
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static List<PDFont> fonts(PDDocument paper) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : paper.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

}

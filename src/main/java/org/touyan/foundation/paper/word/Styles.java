package org.touyan.foundation.paper.word;

/** Letters of official papers (GB/T 9704-2012, 5.2 and 7.3): 仿宋 of size 3 for the text, 黑体 and 楷体 for its headings. Sizes in half points. */
final class Styles {

    static final String XML = Docx.HEAD + "<w:styles " + Part.SPACES + ">" + """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>\
            <w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="560" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"""
            + paragraph("Text", "Body Text", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "")
            + paragraph("Remark", "Remark", "<w:spacing w:line=\"320\" w:lineRule=\"atLeast\"/>",
                    "<w:color w:val=\"5C6569\"/>" + size(21))
            + paragraph("Cell", "Table Cell", "<w:spacing w:line=\"300\" w:lineRule=\"atLeast\"/>", size(21))
            + paragraph("Foot", "footer", "<w:spacing w:line=\"260\" w:lineRule=\"atLeast\"/>", size(18))
            + paragraph("Title", "Title",
                    "<w:spacing w:after=\"280\" w:line=\"640\" w:lineRule=\"atLeast\"/><w:jc w:val=\"center\"/>",
                    font("宋体") + "<w:b/>" + size(44))
            + heading(1, "黑体", "") + heading(2, "楷体", "") + heading(3, "仿宋", "<w:b/>")
            + """
                    <w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1A5062"/><w:u w:val="single"/></w:rPr></w:style>\
                    <w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\
                    <w:top w:val="single" w:sz="8" w:color="1D2326"/><w:bottom w:val="single" w:sz="8" w:color="1D2326"/>\
                    <w:insideH w:val="single" w:sz="4" w:color="D8CDB8"/></w:tblBorders>\
                    <w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>""";

    private Styles() {}

    private static String heading(int level, String font, String more) {
        return paragraph("Heading" + level, "heading " + level,
                "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\"%d\"/>"
                        .formatted(level - 1),
                font(font) + more);
    }

    private static String paragraph(String id, String name, String shape, String letters) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>"
                .formatted(id, name, shape, letters);
    }

    private static String font(String name) {
        return "<w:rFonts w:eastAsia=\"%s\"/>".formatted(name);
    }

    private static String size(int halves) {
        return "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%1$d\"/>".formatted(halves);
    }
}

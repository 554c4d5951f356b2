package org.touyan.insight.replay;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.touyan.insight.replay.QuotedArticle.Block;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** E58: of a crawled page the article is kept, and nothing else. */
class QuotedArticleTests {

    /** Made up, but for the three words that the crawled page carried. */
    private static final List<String> HEADLINES = List.of("任城：一场雨后的夜市", "祁萍谈怎样写好一封回信", "阳江开渔，码头上的早市");

    @Test
    void theArticleIsReadWithItsSource() {
        QuotedArticle article = QuotedArticle.seed();

        assertThat(article.title()).contains("三大机制", "头雁效应");
        assertThat(article.source()).isEqualTo("浙工之家");
        assertThat(article.author()).isEqualTo("董莉");
        assertThat(article.editor()).isEqualTo("吴晓静");
        assertThat(article.published()).as("the page gives none, and none is made up").isNull();
        assertThat(article.blocks().stream().filter(Block::heading).map(Block::text))
                .containsExactly("红色宣讲,强化思想建设", "技术指导,助推高质量发展", "以身作则,发挥劳模引领作用");
        assertThat(article.blocks()).hasSize(15);
        assertThat(article.cutOff()).isZero();
    }

    @Test
    void headlinesOfOtherArticlesAreCutAndCounted() {
        String page = "标题一则\n日期：2023-05-06来源：某报收集编辑：某网\n\n第一段说完了。\n\n第二段也说完了。\n通讯员：甲\n编辑：乙\n\n"
                + String.join("\n", HEADLINES) + "\n上一篇：港口的灯\n";

        QuotedArticle article = QuotedArticle.read(page);

        assertThat(article.cutOff()).isEqualTo(4);
        assertThat(article.blocks().stream().map(Block::text)).containsExactly("第一段说完了。", "第二段也说完了。");
        assertThat(article.published()).hasToString("2023-05-06");
        assertThat(article.source()).isEqualTo("某报");
        assertThat(article.toString()).doesNotContain("任城", "祁萍", "阳江");
    }

    @Test
    void theyAreCutToWhereNobodySigned() {
        QuotedArticle article = QuotedArticle.read("标题一则\n来源：某报\n只有一段。\n" + String.join("\n", HEADLINES));

        assertThat(article.cutOff()).isEqualTo(3);
        assertThat(article.blocks()).containsExactly(new Block(false, "只有一段。"));
        assertThat(article.author()).isEmpty();
    }

    @Test
    void aPageOfHeadlinesAloneHoldsNoArticle() {
        assertThat(QuotedArticle.read("标题一则\n" + String.join("\n", HEADLINES)).blocks()).isEmpty();
        assertThatThrownBy(() -> QuotedArticle.read(" \n")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Nothing of a text becomes an entry: its reader knows no table and no other module. */
    @Test
    void theReaderKnowsNothingButText() {
        JavaClasses reader = new ClassFileImporter().importClasses(QuotedArticle.class, Block.class, ArticlePage.class);

        classes().should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.touyan.foundation.shared", "org.touyan.insight.replay")
                .check(reader);
    }
}

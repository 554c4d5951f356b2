package org.touyan.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlStaysLeftTests {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("\\b(select|insert into|update|delete from|with|from)\\b");
    private static final Pattern NAMED_TABLE = Pattern.compile("\\b(" + String.join("|", House.ORDER) + ")\\.[a-z_]+");
    private static final Pattern COMMENT_OR_STRING = Pattern.compile("--[^\\n]*|'[^'\\n]*'");

    @Test
    void migrationsNameNoSchemaToTheRight() {
        List<String> wrong = new ArrayList<>();
        for (Path file : House.files(House.MIGRATIONS, ".sql")) {
            String module = House.MIGRATIONS.relativize(file).getName(0).toString();
            check(module, file, House.text(file), 0, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void statementsNameNoSchemaToTheRight() {
        List<String> wrong = new ArrayList<>();
        for (Path file : House.files(House.JAVA, ".java")) {
            String module = House.moduleOf(file.toString()).orElse("shared");
            String text = House.text(file);
            Matcher block = TEXT_BLOCK.matcher(text);
            while (block.find()) {
                if (SQL.matcher(block.group(1)).find()) {
                    check(module, file, block.group(1), block.start(1), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void metricsNameNoSchemaToTheRight() {
        List<String> wrong = new ArrayList<>();
        for (Path file : House.files(House.RESOURCES.resolve("metrics"), ".sql")) {
            check("impact", file, House.text(file), 0, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theDataSetOfTheArticleNamesNoSchemaToTheRight() {
        List<String> wrong = new ArrayList<>();
        for (Path file : House.files(House.RESOURCES.resolve("replay"), ".sql")) {
            check("replay", file, House.text(file), 0, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(String module, Path file, String sql, int offset, List<String> wrong) {
        String bare = COMMENT_OR_STRING.matcher(sql).replaceAll(words -> " ".repeat(words.group().length()));
        Matcher table = NAMED_TABLE.matcher(bare);
        while (table.find()) {
            if (House.isRightOf(table.group(1), module)) {
                wrong.add("%s: %s is to the right of %s".formatted(House.at(file, House.text(file), offset + table.start()),
                        table.group(), module));
            }
        }
    }
}

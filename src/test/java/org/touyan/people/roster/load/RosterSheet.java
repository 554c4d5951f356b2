package org.touyan.people.roster.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.touyan.foundation.sheet.SheetWriter;

/**
 * A roster as an office might keep it, from a seed: fictional people, everything plausible, and mistakes where they are asked
 * for.
 */
public final class RosterSheet {

    public static final List<String> HEADINGS = List.of("序号", "姓名", "性别", "出生年月", "身份证号码", "联系电话", "工作单位", "职务",
            "乡镇街道", "在职情况", "专长", "技能等级", "从业年份", "荣誉称号", "获评年份", "文号", "服务范围", "方言", "是否上岛", "每月次数");

    private static final String[] FAMILY = {"林", "陈", "黄", "王", "李", "叶", "张", "郑", "吴", "潘", "许", "苏", "董", "金", "方", "应"};
    private static final String[] GIVEN = {"守", "国", "建", "春", "秀", "长", "宝", "美", "文", "志", "立", "海", "青", "永", "红", "新"};
    private static final String[] LAST = {"田", "根", "云", "华", "平", "娟", "军", "明", "芳", "涛", "山", "梁", "和", "兰", "林", "波"};
    private static final String[] TOWNS = {"玉城街道", "坎门街道", "大麦屿街道", "楚门镇", "清港镇", "干江镇", "沙门镇", "芦浦镇", "龙溪镇", "鸡山乡", "海山乡"};
    private static final String[] HONOURS = {"玉环工匠", "台州工匠", "浙江工匠", "浙江省劳动模范", "台州市劳动模范"};
    private static final String[] SKILLS = {"果树栽培", "车工", "焊工", "电工"};
    private static final String[] LEVELS = {"高级技师", "技师", "高级工", "中级工"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;
    private final List<String> skills;
    private final int prefix;

    public RosterSheet(long seed, List<String> skills) {
        this.random = new Random(seed);
        this.prefix = (int) (seed % 10);
        this.skills = skills.isEmpty() ? Arrays.asList(SKILLS) : skills;
    }

    /** @param number from 1 on */
    public List<String> row(int number) {
        boolean male = random.nextBoolean();
        int year = 1955 + random.nextInt(40);
        String birth = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        String town = pick(TOWNS);
        return new ArrayList<>(List.of(Integer.toString(number), pick(FAMILY) + pick(GIVEN) + pick(LAST), male ? "男" : "女", birth,
                identity(birth, number, male), "13%d%08d".formatted(prefix, number), "玉环某某阀门有限公司", "班组长", town,
                year < 1965 ? "退休" : "在职", skills.get(random.nextInt(skills.size())), pick(LEVELS),
                Integer.toString(year + 18 + random.nextInt(5)), pick(HONOURS), Integer.toString(2005 + random.nextInt(20)),
                "玉工〔%d〕%d号".formatted(2005 + random.nextInt(20), 1 + random.nextInt(90)), town, "普通话",
                random.nextBoolean() ? "是" : "否",
                Integer.toString(1 + random.nextInt(8))));
    }

    /** 225 rows, of which nine kinds of mistake spoil 9 + 3 + 3: see {@link #MISTAKES}. */
    public List<List<String>> withMistakes() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 225; i++) {
            rows.add(row(i));
        }
        for (Mistake mistake : MISTAKES) {
            rows.get(mistake.row - 2).set(HEADINGS.indexOf(mistake.heading), mistake.text);
        }
        return rows;
    }

    /** @param row as the spreadsheet counts, the headings are row 1 */
    public record Mistake(int row, String heading, String text, LoadColumn column, String key) {}

    public static final List<Mistake> MISTAKES = List.of(
            new Mistake(12, "联系电话", "1380000567", LoadColumn.PHONE, "shared.check.phone.missing"),
            new Mistake(19, "联系电话", "138000056", LoadColumn.PHONE, "shared.check.phone.missing"),
            new Mistake(40, "荣誉称号", "台州匠人", LoadColumn.HONOUR, "roster.load.fault.honour"),
            new Mistake(41, "荣誉称号", "台州匠人", LoadColumn.HONOUR, "roster.load.fault.honour"),
            new Mistake(90, "荣誉称号", "台州匠人", LoadColumn.HONOUR, "roster.load.fault.honour"),
            new Mistake(77, "乡镇街道", "", LoadColumn.TOWN, "roster.load.fault.town-empty"),
            new Mistake(78, "乡镇街道", "温岭镇", LoadColumn.TOWN, "roster.load.fault.town"),
            new Mistake(101, "身份证号码", "331021196305203310", LoadColumn.IDENTITY, "shared.check.identity.digit"),
            new Mistake(120, "获评年份", "2091", LoadColumn.HONOUR_YEAR, "roster.load.fault.year"),
            new Mistake(133, "出生年月", "六三年五月", LoadColumn.BIRTH, "roster.load.fault.day"),
            new Mistake(150, "姓名", "", LoadColumn.NAME, "shared.check.name.empty"),
            new Mistake(166, "技能等级", "很高", LoadColumn.LEVEL, "roster.load.fault.level"),
            new Mistake(201, "每月次数", "一百次", LoadColumn.CAP, "roster.load.fault.cap"));

    public static void write(Path file, List<List<String>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter sheet = new SheetWriter(out, "名册",
                        HEADINGS.stream().map(h -> new SheetWriter.Column(h, "", false, List.of())).toList())) {
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String identity(String birth, int number, boolean male) {
        int sequence = (number * 2 + (male ? 1 : 0)) % 1000;
        String first = "331021" + birth.replace("-", "") + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(first.charAt(i), 10) * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }
}

package org.touyan.demo;

import java.util.List;

import org.touyan.foundation.organization.BodyKind;

/** Fictional people and companies, made from small lists: no name here belongs to anybody meant. */
final class Cast {

    /** A craft: what its masters are called, what they can do, and what people ask of them. */
    record Craft(String subject, String headline, String occupation, List<String> skills, List<String> asks,
            List<String> answers) {}

    /** So many companies of a trade. */
    record Trade(String word, BodyKind kind, int many, String industry) {}

    static final List<String> SURNAMES = List.of("林", "苏", "方", "郑", "叶", "陈", "黄", "潘", "章", "颜", "江", "董", "梁", "骆", "庄", "阮",
            "应", "蔡", "柯", "金");
    static final List<String> WOMEN = List.of("美娟", "晓岚", "秀英", "佩兰", "小满", "春和", "玉成", "素芳", "巧云", "丽华");
    static final List<String> MEN = List.of("守田", "海平", "有田", "立新", "国梁", "建波", "志远", "云飞", "长庚", "远航", "广济", "青山", "文涛", "定海",
            "永年");
    static final List<String> ASKERS = List.of("王阿姨", "陈大伯", "李师傅", "林大姐", "张老板", "吴大叔", "周婶", "徐师傅", "郭大妈", "何先生");
    static final List<String> PLACES = List.of("上湫村，老码头边", "桥头村三组", "塘里村", "工业区二期", "渔港路边", "沙滩村", "后山果园", "小学旁边");
    static final List<String> COMPANIES = List.of("恒力", "联丰", "海利", "永固", "新盛", "东浦", "金鼎", "环宇", "瑞成", "和兴", "百顺", "宏远");
    static final List<Trade> TRADES = List.of(
            new Trade("阀门", BodyKind.ENTERPRISE, 18, "C3443"), new Trade("汽摩配件", BodyKind.ENTERPRISE, 18, "C3670"),
            new Trade("家具", BodyKind.ENTERPRISE, 8, "C2110"), new Trade("机械", BodyKind.ENTERPRISE, 6, "C3421"),
            new Trade("水产", BodyKind.ENTERPRISE, 5, "C1363"), new Trade("文旦专业合作社", BodyKind.COOPERATIVE, 5, "A0153"));
    static final List<String> STEMS = List.of("青禾", "望潮", "朝晖", "听涛", "明德", "新苗", "启航", "春晓", "同心", "向阳", "致远");
    static final List<String> SCHOOLS = List.of("小学", "中学", "职业技术学校");

    static final List<Craft> CRAFTS = List.of(
            new Craft("crops", "果树栽培，懂文旦", "5-01-02-02", List.of("pomelo", "fruit-trees", "leaf-disease", "soil"),
                    List.of("五棵文旦树叶子发黄，果子也小", "文旦园里裂果多，怎么办", "橘子树上有红蜘蛛", "想请人教冬天怎么修剪果树"),
                    List.of("红蜘蛛，教了用药和清园", "缺镁黄化，测了土，改施有机肥", "教了修剪，做了两棵样子", "排水不畅，挖了沟，半个月后再看")),
            new Craft("crops", "土壤肥料，跑遍各村", "2-03-01-00", List.of("soil", "citrus", "pruning", "vegetables"),
                    List.of("大棚番茄老是烂根", "地里土板结，种什么都不好", "柑橘掉果厉害"), List.of("土太酸，教了撒石灰和轮作", "减了化肥，加腐熟有机肥", "根系问题，先停水三天")),
            new Craft("fishery", "海水网箱养殖", "5-04-02-01", List.of("cage-fish", "fish-disease"),
                    List.of("网箱里鱼不爱吃食", "大黄鱼身上有白点", "网箱换网怎么安排"),
                    List.of("水温高，减料换网", "白点病，教了淡水浸泡", "排了换网日程")),
            new Craft("fishery", "渔船轮机维修", "6-30-04-02", List.of("boat-engine", "fishing"), List.of("渔船柴油机冒黑烟", "船上发动机启动不了"),
                    List.of("喷油嘴积碳，清了，教了保养", "电瓶桩头松，接好了")),
            new Craft("machine", "数控车床调整", "6-18-01-07", List.of("cnc", "lathe"), List.of("数控车床加工的轴尺寸老是飘", "车床主轴有异响", "对刀总是对不准"),
                    List.of("丝杠间隙大，调了补偿", "轴承磨损，先降速，写了备件", "教了两种对刀方法")),
            new Craft("machine", "阀门装配与密封", "6-20-05-08", List.of("valve", "fitter"), List.of("球阀打压总有渗漏", "新工人装阀门废品多"),
                    List.of("密封面研磨不够，做了示范", "改了装配顺序，带了六个人")),
            new Craft("machine", "焊接", "6-18-02-04", List.of("welding"), List.of("不锈钢焊缝老有气孔", "薄板一焊就烧穿"),
                    List.of("气流太大，调了参数", "教了断续焊")),
            new Craft("machine", "模具维修", "6-18-04-01", List.of("mould", "stamping"), List.of("注塑模老是拉伤", "冲压件毛刺大"),
                    List.of("抛光并改了脱模斜度", "刃口修了，间隙重调")),
            new Craft("automation", "非标自动化改造", "2-02-07-07", List.of("non-standard", "robot"),
                    List.of("装配线想改半自动，求诊断", "上下料想用机械手"),
                    List.of("画了工位图，先改两个工位", "算了节拍，建议先做治具")),
            new Craft("skills", "技能培训与考级", "4-07-03-05", List.of("level-exam", "apprentice"),
                    List.of("想考高级工，不知道怎么报", "车间想办一次技能比武"),
                    List.of("讲了报名条件和备考", "帮着出了题和评分表")),
            new Craft("live", "直播带货", "4-01-06-02", List.of("livestream"), List.of("村里直播间没人看", "文旦想在网上卖，怎么起步"),
                    List.of("改了开场和灯光，跟播一场", "教了上架和发货")),
            new Craft("lecture", "班组宣讲", "4-13-01-03", List.of("safety", "model-story"), List.of("班前十分钟，想请人讲安全", "想请师傅来讲讲自己的故事"),
                    List.of("讲了十分钟，二十三个人听", "讲了学艺的经过，答了提问")));

    private Cast() {}
}

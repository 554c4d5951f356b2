package org.touyan.service.knowledge.strip;

import java.util.List;

/** Sentences as people write them, each with what must not remain of it. All people, numbers and places are invented. */
public final class Planted {

    /** @param secrets pieces that must be gone */
    public record Plant(String words, List<String> secrets) {}

    public static final List<Plant> NUMBERS = List.of(
            plant("水泵不上水，打13900001234", "13900001234"),
            plant("水泵不上水，打 139 0000 1234", "139 0000 1234", "0000 1234"),
            plant("水泵不上水，139-0000-1234", "139-0000-1234"),
            plant("联系我：１３９００００１２３４", "１３９００００１２３４", "13900001234"),
            plant("打一三九零零零零一二三四找我", "一三九", "零零零零"),
            plant("电话幺三九，〇〇〇〇，幺二三四", "幺三九", "幺二三四"),
            plant("电话 +86 139 0000 1234", "139 0000"),
            plant("座机0576-87221234转8001", "87221234", "0576"),
            plant("家里电话87221234", "87221234"),
            plant("短号665432", "665432"),
            plant("打我手机1390 000 1234或者15800005678", "1390", "15800005678"),
            plant("电话①③⑨00001234", "00001234", "①③⑨"),
            plant("身份证33102119900101123X", "33102119900101123X", "19900101"),
            plant("身份证号 331021 19900101 1234", "331021", "19900101"),
            plant("卡号6228 4801 2345 6789 012", "6228", "4801"),
            plant("车牌浙J12345，车打不着火", "浙J12345", "12345"),
            plant("我的车浙J·D12345冒烟", "D12345", "浙J"),
            plant("货车 浙j 88A66 的刹车响", "88A66"),
            plant("浙江J12345开不动", "J12345"),
            plant("发到chen.jianguo@example.com", "chen.jianguo", "example.com"),
            plant("邮箱 chen(at)example.com", "chen(at)"),
            plant("加我微信chenjg1975", "chenjg1975"),
            plant("微信号：cjg_1975，树叶黄", "cjg_1975"),
            plant("微信同号13900001234", "13900001234"),
            plant("vx: abc12345", "abc12345"),
            plant("QQ 12345678", "12345678"),
            plant("扣扣号是87654", "87654"),
            plant("照片在 https://example.com/u/1975", "example.com"),
            plant("wxid_abc123def 也行", "wxid_abc123def"));

    public static final List<Plant> NAMES = List.of(
            plant("王师傅上次修过，又坏了", "王师傅"),
            plant("隔壁李阿姨家的冰箱也不冷", "李阿姨"),
            plant("请陈建国师傅来看看", "陈建国"),
            plant("我叫张小明，树叶发黄", "张小明"),
            plant("联系人：周大海，水泵坏了", "周大海"),
            plant("联系人郑丽丽，电话13900001234", "郑丽丽"),
            plant("找吴建平，他知道", "吴建平"),
            plant("户主林阿福的房子漏水", "林阿福"),
            plant("我是黄国平，厂里的冲床响", "黄国平"),
            plant("欧阳老师说要剪枝", "欧阳"),
            plant("老李家的文旦也这样", "老李"),
            plant("问小张，他去年修过", "小张"),
            plant("阿芳的缝纫机断线", "阿芳"),
            plant("郑书记让我来问", "郑书记"),
            plant("何站长去年来过", "何站长"),
            plant("徐工看过了，说是轴承", "徐工"),
            plant("孙总的厂里停电", "孙总"),
            plant("我姓叶，果子小", "姓叶"),
            plant("陈建国 13900001234 叶子发黄", "陈建国"),
            plant("邻居赵六的电话是13900001234", "赵六"),
            plant("村民潘水根，说井水浑", "潘水根"),
            plant("金大姐的米面作坊", "金大姐"),
            plant("叶老板娘打来的", "叶老板"),
            plant("韩哥，焊机不起弧", "韩哥"),
            plant("叶子发黄，果子小。蔡美娟", "蔡美娟"),
            plant("叫王建国去看过，还是漏", "王建国"),
            plant("找李秀英修过，没用", "李秀英"),
            plant("请陈国强来弄了两回", "陈国强"),
            plant("让郑小龙帮着换了皮带", "郑小龙"),
            plant("跟吴晓燕说过了", "吴晓燕"),
            plant("和林志明一起修的", "林志明"),
            plant("是周建平装的，装了就漏", "周建平"),
            plant("前天王建国来看过", "王建国"),
            plant("去年黄德福也这样", "黄德福"),
            plant("托徐永康带来的苗", "徐永康"),
            plant("叫赵六去看过", "赵六"),
            plant("派叶海波过来", "叶海波"),
            plant("给胡美丽打过电话", "胡美丽"),
            plant("水泵坏了，林国平说是轴承", "林国平"),
            plant("由郑瑞祥介绍来的", "郑瑞祥"),
            plant("问过叶小芳，她说不行", "叶小芳"),
            plant("让张磊看了，又叫柯翔来修过", "张磊", "柯翔"));

    public static final List<Plant> ADDRESSES = List.of(
            plant("清港镇徐都村的文旦树", "徐都"),
            plant("我住在芳杜村，水管漏", "芳杜"),
            plant("人民路88号的店里空调不冷", "人民路", "88号"),
            plant("玉城街道广陵路123弄5号302室", "广陵", "123弄", "5号", "302室"),
            plant("珠港大道 66 号门口", "珠港大道", "66"),
            plant("锦绣花园3幢2单元501室的灯不亮", "锦绣花园", "3幢", "2单元", "501室"),
            plant("东城小区12栋", "东城小区", "12栋"),
            plant("楚门镇三联村五组18号", "三联", "18号", "五组"),
            plant("南门巷十二号", "南门巷", "十二号"),
            plant("解放街12-3号漏电", "解放街", "12-3"),
            plant("海天公寓1号楼", "海天公寓", "1号楼"),
            plant("到后湾村来，路口等", "后湾"),
            plant("八一新村7幢401", "八一新村", "7幢", "401"));

    private Planted() {}

    private static Plant plant(String words, String... secrets) {
        return new Plant(words, List.of(secrets));
    }
}

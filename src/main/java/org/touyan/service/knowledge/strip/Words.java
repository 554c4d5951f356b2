package org.touyan.service.knowledge.strip;

import java.util.Set;

/** Words by which people call each other, and what stands in their place. */
final class Words {

    static final String SOMEBODY = "某人";
    static final String NUMBER = "某号";
    static final String PLACE = "某处";
    static final Set<String> STANDING_IN = Set.of(SOMEBODY, NUMBER, PLACE);

    /** Han characters. */
    static final String HAN = "[\\x{4E00}-\\x{9FFF}\\x{3400}-\\x{4DBF}\\x{20000}-\\x{3FFFF}]";

    /** Digits as written with the brush, said on the phone, or written on a cheque. */
    static final String BRUSH = "零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖";

    /** 百家姓, as far as people bear them today, and the compound ones. */
    static final String SURNAMES = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|端木|南宫|独孤|"
            + "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅"
            + "方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左"
            + "柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑"
            + "景党宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻迟邝封谈匡鞠惠荆乐冀郁胥班储栗燕楚"
            + "鄢劳谌奚皮粟冼蔺楼盘满伊仝郜阚强帅屠朴盖练廉井祖巴卿国狄索宣晋扈晁芮阙浦戈鹿薄邸雍辜乌裘亓邰赫杭况宿逯隆茹战危亢嵇湛居揭冶束檀阴昝植衡富尧闭]";

    /** Titles of two and more characters: a whole name may stand before them. */
    static final String TITLES = "师傅|师父|老师|阿姨|叔叔|大叔|大伯|伯伯|大爷|大妈|大娘|大姐|大哥|大嫂|嫂子|婶婶|奶奶|爷爷|外公|外婆|阿婆|阿公|阿伯|阿叔|先生|女士"
            + "|小姐|太太|老板娘|老板|总经理|经理|主任|书记|站长|厂长|村长|队长|医生|大夫|校长|院长|工程师|支书|会计|科长|组长|班长|所长|局长|镇长|乡长|县长|市长|部长"
            + "|处长|主席|会长|理事长|董事长|总监|同志|教授|律师|警官|法官|护士|技师|大师|师母|网格员|委员|干部";

    /** Titles of one character: only a surname stands before them. */
    static final String SHORT_TITLES = "叔|伯|哥|姐|嫂|婶|姨|爷|奶|妈|工|总|董";

    /** Crafts and other words that look like a surname and a title, or like a name. */
    static final String NO_NAME = "车牌|车床|车工|车间|石匠|石材|石工|金属|金工|木工|木匠|水工|水电|竹编|花卉|高压|高级|高工位|万能|全屋|全能|全体|安装|安全|管道|管工|温室|温控"
            + "|施工|和面|元件|路灯|门窗|毛病|马上|马达|马力|高手|高人|成品|成本|平板|平台|平时|时间|时候|家里|方便|方法|任何|如何|都是|应该|何时|何人|计划|明天|明年"
            + "|连续|关于|单位|信号|查看|解决|解释|全部|相关|海鲜|海水|云端|国家|农民|农业|农机|麦苗|花苗|苗木|柳编|米面|文旦|石榴|梅花|桂花|柏树|柳树|商家|汪洋|汇总|向总"
            + "|龙头|白蚁|古建|包装|简单|易拉|常年|房子|房东|房屋|别的|利用|原来|原先|由于|来料|干活|强电|那个|那边|门口|门卫|支架|支部|盘根|边上|巴士|公司|公共|公交|母机|包工|牛奶|古董|黄叶|黄龙|叶子|叶片|叶面|叶尖|蓝牙|白天|白色|黄色|金色|江边|江水|江南|江北|海边|涂红|万向|沙发|居民|关公|卫生|党忠|方发";

    /** Characters with which given names are made, and few other words. */
    static final String GIVEN = "建国军伟强明华红梅英兰秀丽娟敏静杰涛超勇鹏飞芳燕玲萍霞艳丹莉娜琴云凤莲珍珠玉桂春秋雪洁琳琪欣怡佳嘉慧惠颖婷婉倩雅蓉蕾芬芝菊香翠妹仙娣"
            + "志文武斌彬刚毅俊峰磊鑫波浩宇轩泽瑞祥福贵富财荣昌盛兴旺发达永长德仁义礼智信忠孝良善庆喜宝林森松柏海江河洋龙虎根生民权友金银"
            + "国庆学思晓小立利民进仁光辉亮晨阳旭东升平安宁康健寿全祖宗绍继先世传家振宏洪鸿远清源泉深润正直诚坚恒心卫胜凯旋维耀炳灿焕煜君子豪雄冠群星月日新万千元天朝阿仲伯叔美佩杏巧培灵铭斐蓓桃";

    private Words() {}
}

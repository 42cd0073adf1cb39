package org.banmian.nlp.page.credit;

import java.util.BitSet;
import java.util.Set;
import org.banmian.nlp.page.text.Chars;

/**
 * Whether a string has the form of a Chinese person's name: a known surname and one or two
 * characters more. Surnames are those of the Hundred Family Surnames still in use, and the
 * commonest others.
 */
public final class PersonNames {

    private static final String SINGLE =
            "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
                    + "酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计"
                    + "伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管"
                    + "卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富"
                    + "巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂"
                    + "索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎"
                    + "充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那"
                    + "简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖付闫代"
                    + "邸覃苑仝冼楚修邝逯苟麦揭檀战粟卜楼令邰鹿隋鄢尧仉展初勇门原郇楠";

    private static final Set<String> COMPOUND =
            Set.of(
                    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒",
                    "夏侯", "轩辕", "南宫", "端木", "独孤", "呼延", "太史", "申屠", "百里", "东郭", "西门", "第五", "拓跋",
                    "澹台", "公冶");

    private static final BitSet SURNAMES = Chars.setOf(SINGLE);

    private PersonNames() {}

    /** Whether {@code text} has the form of one person's name. */
    public static boolean isName(String text) {
        if (text.indexOf('·') > 0) {
            return text.length() <= 12 && text.matches("[^·]{1,5}(·[^·]{1,6}){1,3}");
        }
        if (text.length() < 2 || text.length() > 4) {
            return false;
        }
        if (text.length() > 2 && COMPOUND.contains(text.substring(0, 2))) {
            return true;
        }
        return SURNAMES.get(text.charAt(0)) && (text.length() < 4 || SURNAMES.get(text.charAt(1)));
    }
}

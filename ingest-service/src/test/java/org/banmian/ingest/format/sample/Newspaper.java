package org.banmian.ingest.format.sample;

import java.util.List;
import java.util.stream.Collectors;
import org.banmian.ingest.format.sample.DrawnPage.Place;

/**
 * A page of a newspaper that there is not: four articles in four columns, the first of them over
 * three columns with a photograph in the third, the second down the fourth, two more below a rule.
 */
public final class Newspaper {

    private static final Story DAM =
            new Story(
                    "全市水利工程建设提速",
                    "青石水库除险加固工程完工",
                    "——下游六万亩农田灌溉用水有了保障",
                    "□ 本报记者 王小明",
                    List.of(
                            "昨天上午，青石水库除险加固工程通过验收，闸门缓缓提起，积蓄了一冬的清水沿着新修的干渠流向下游田野。"
                                    + "这座运行了五十多年的水库，从此告别了带病运行的历史。",
                            "青石水库建成于上世纪六十年代，是一座以灌溉为主、兼有防洪和养殖功能的中型水库。由于年久失修，"
                                    + "坝体渗漏严重，溢洪道破损，每到汛期都要降低水位运行，灌溉面积一度减少了三分之一。",
                            "工程去年三月开工，主要内容包括坝体防渗、溢洪道重建、放水设施改造和管理用房修缮，总投资四千二百万元。"
                                    + "施工期间，建设单位把工期细化到每一天，冬季搭起暖棚浇筑混凝土，比计划提前两个月完成全部任务。",
                            "水库管理所负责人介绍，加固以后水库可以恢复正常蓄水位，每年多蓄水八百万立方米，下游六万亩农田的灌溉用水有了保障。"
                                    + "今年春灌将从下月初开始，管理所已经同沿线二十三个村签订了供水协议。"),
                    "图为加固后的青石水库大坝。");

    private static final Story BUS =
            new Story(
                    "",
                    "城乡公交开进深山村",
                    "",
                    "李红",
                    List.of(
                            "本报讯（记者李红）“车来了！”本月初，一辆绿色公交车停在大湾村村口，等候多时的村民高兴地上了车。"
                                    + "从这一天起，县城到大湾村的公交线路正式开通，村民出行不用再走十里山路。",
                            "大湾村地处深山，全村一百二十户人家分散住在六道山梁上。过去村民进城要先步行到镇上，再换乘班车，来回要花一整天时间。",
                            "县交通部门今年把开通深山公交列入民生实事，先后拓宽弯道四十一处，安装护栏九公里，增设候车亭十六个。"
                                    + "新线路每天往返四班，票价两元，老年人和学生半价。",
                            "村民说，如今早上进城卖山货，中午就能回家吃饭，家门口的路通了，日子也跟着顺了。"),
                    "");

    private static final Story LIBRARY =
            new Story(
                    "",
                    "社区书屋夜里亮起灯",
                    "",
                    "赵晓兰",
                    List.of(
                            "本报讯（通讯员赵晓兰）晚上八点，柳林街社区书屋里灯火通明，三十多个座位坐得满满当当。"
                                    + "下班的青年、写作业的孩子、看报的老人各得其所，翻书声轻轻响起。",
                            "这间书屋由闲置车库改建而成，面积不大，藏书却有八千多册。从上个月开始，书屋把开放时间延长到晚上十点，"
                                    + "由居民轮流担任志愿者，负责登记借阅和整理图书。",
                            "社区工作人员告诉记者，延时开放以来，书屋每晚接待读者近百人次，借书量是过去的两倍。下一步，"
                                    + "他们还打算每周举办一次读书会，请居民讲讲自己喜欢的一本书。"),
                    "");

    private static final Story APPLES =
            new Story(
                    "",
                    "苹果装箱发往南方市场",
                    "",
                    "孙立",
                    List.of(
                            "本报讯（记者孙立）眼下正是苹果采收时节，在北坡镇的果品合作社里，果农们忙着分拣、套袋、装箱，"
                                    + "一车车红彤彤的苹果当天就要发往南方市场。",
                            "北坡镇种植苹果已有三十年，全镇果园面积达到一万八千亩。前几年，由于品种老化、销路不畅，" + "果价一直上不去，不少果农动了砍树的念头。",
                            "镇里请来农技人员指导果农嫁接新品种，合作社统一购买农资、统一技术标准、统一对外销售，"
                                    + "还建起一座能存三千吨果品的冷库。今年新品种进入盛果期，每斤收购价比老品种高出一元多。"),
                    "");

    private static final double EM = 9.6;
    private static final double COLUMN = 16 * EM;
    private static final double LEFT = 32;
    private static final double STEP = 167.467;

    private Newspaper() {}

    /** Its articles, as their editors wrote them, in the order in which they are read. */
    public static List<Story> stories() {
        return List.of(DAM, BUS, LIBRARY, APPLES);
    }

    /** Where everything stands. */
    public static DrawnPage page() {
        Typesetter page = new Typesetter(EM, COLUMN, STEP);
        Place photo = new Place(left(2), 176, COLUMN, 100);
        page.heading("a", DAM.kicker(), 14.4, left(0), 60);
        page.heading("a", DAM.headline(), 33.6, left(0), 84);
        page.heading("a", DAM.subtitle(), 16.8, left(0), 128);
        page.heading("a", DAM.byline(), EM, left(0), 156);
        page.body("a", DAM.paragraphs(), left(0), List.of(176.0, 176.0, 300.0), 540);
        page.heading("ac", DAM.caption(), 8.4, photo.x(), 280);
        page.heading("b", BUS.headline(), 16.8, left(3), 60);
        page.body("b", BUS.paragraphs(), left(3), List.of(90.0), 560);
        page.heading("c", LIBRARY.headline(), 24, left(0), 592);
        page.body("c", LIBRARY.paragraphs(), left(0), List.of(630.0, 630.0), 790);
        page.heading("d", APPLES.headline(), 24, left(2), 592);
        page.body("d", APPLES.paragraphs(), left(2), List.of(630.0, 630.0), 790);
        return new DrawnPage(
                720,
                1080,
                page.lines(),
                List.of(photo),
                List.of(new Place(LEFT, 576, left(3) + COLUMN - LEFT, 1)));
    }

    /** The page as text alone: its lines in the order in which they are read. */
    public static String text() {
        return page().lines().stream().map(DrawnPage.Line::text).collect(Collectors.joining("\n"));
    }

    private static double left(int column) {
        return LEFT + column * STEP;
    }
}

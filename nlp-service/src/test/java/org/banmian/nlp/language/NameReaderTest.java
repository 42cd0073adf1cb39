package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Entity;
import org.banmian.contract.page.PublicationSettings;
import org.junit.jupiter.api.Test;

/** What the rules for names are worth, on sentences made for them. */
class NameReaderTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final ReadingContext LVLIANG =
            new ReadingContext(null, new PublicationSettings(null, "141100", null, null));

    /** The names of a text as {@code name/P}, {@code name/L} or {@code name/O}. */
    private static List<String> names(String text, ReadingContext context) {
        return names(text, READER.read(ArticleText.plain(text), context));
    }

    private static List<String> names(String text) {
        return names(text, ReadingContext.UNKNOWN);
    }

    private static List<String> names(String text, Annotations read) {
        List<String> names = new ArrayList<>();
        for (Entity entity : read.entities()) {
            String kind =
                    switch (entity.kind()) {
                        case PERSON -> "/P";
                        case PLACE -> "/L";
                        case ORGANISATION -> "/O";
                        case OTHER -> "/?";
                    };
            names.add(text.substring(entity.start(), entity.end()) + kind);
        }
        return names;
    }

    private static Entity first(String text, ReadingContext context) {
        return READER.read(ArticleText.plain(text), context).entities().get(0);
    }

    @Test
    void aTitleBeforeANameIsKeptWithIt() {
        assertThat(names("市委书记周建华来到现场。")).containsExactly("周建华/P");
        assertThat(first("市委书记周建华来到现场。", LVLIANG).title()).isEqualTo("市委书记");
        assertThat(first("本报记者 马骏", LVLIANG).title()).isEqualTo("记者");
    }

    @Test
    void namesInCreditsAreFoundWithoutAnyVerb() {
        assertThat(names("薛雨 韩丽娟 整理")).containsExactly("薛雨/P", "韩丽娟/P");
        assertThat(names("责编:赵文涛 校对:孟云")).containsExactly("赵文涛/P", "孟云/P");
    }

    @Test
    void wordsThatBeginLikeNamesAreNone() {
        assertThat(names("新增就业40余名，全职引进，方面军令而动，高度重视。")).isEmpty();
    }

    @Test
    void aTransliteratedNameIsOneName() {
        assertThat(names("经济学家迈克尔·费罗利表示，增长放缓。")).containsExactly("迈克尔·费罗利/P");
    }

    @Test
    void levelsOfAnAddressAreMentionsOfTheirOwnWithCodes() {
        String text = "家住离石区莲花池街道兴南社区";
        assertThat(names(text, LVLIANG)).containsExactly("离石区/L", "莲花池街道/L", "兴南社区/L");
        List<Entity> places = READER.read(ArticleText.plain(text), LVLIANG).entities();
        assertThat(places.get(0).code()).isEqualTo("141102");
        assertThat(places.get(1).code()).isEqualTo("141102003");
        assertThat(places.get(2).code()).isNull();
    }

    @Test
    void aShortNameIsAPlaceAtHomeOnly() {
        assertThat(names("为交口提供绿电", LVLIANG)).containsExactly("交口/L");
        assertThat(names("为交口提供绿电")).isEmpty();
        Entity home = first("交口的绿电", LVLIANG);
        assertThat(home.normal()).isEqualTo("交口县");
        assertThat(home.code()).isEqualTo("141130");
    }

    @Test
    void aCountyNamedInFullMakesItsShortNameAndItsTownshipsPlaces() {
        assertThat(names("交口县党建：为交口提供绿电")).containsExactly("交口县/L", "交口/L");
        assertThat(names("不仅宁乡镇，中阳县的企业也来了")).containsExactly("宁乡镇/L", "中阳县/L");
    }

    @Test
    void aVillageHoldsNoPerson() {
        assertThat(names("侯家渠村的土地完成收储")).containsExactly("侯家渠村/L");
    }

    @Test
    void anOrganisationReachesFromItsPlaceToItsEnding() {
        assertThat(names("连日来，孝义市下堡镇东田庄村党支部闻令而动")).containsExactly("孝义市下堡镇东田庄村党支部/O");
        assertThat(names("她是市公安局交警支队的民警")).containsExactly("市公安局交警支队/O");
        assertThat(names("经省科技厅认定为高新技术企业")).containsExactly("省科技厅/O");
    }

    @Test
    void verbsAndGenericNounsAreNoPartOfAnOrganisation() {
        assertThat(names("促成天鹏公司精煤供给县内企业旺庄公司")).containsExactly("天鹏公司/O", "旺庄公司/O");
        assertThat(names("指导道尔铝业公司党支部建立工作室")).containsExactly("道尔铝业公司党支部/O");
    }

    @Test
    void partiesTradesAndParentsOpenANameToo() {
        assertThat(names("由中共交城县委宣传部主办")).containsExactly("中共交城县委宣传部/O");
        assertThat(names("吕梁高级技工学校夺冠")).containsExactly("吕梁高级技工学校/O");
        assertThat(names("精细化工国家重点实验室交城创新中心成立")).containsExactly("精细化工国家重点实验室交城创新中心/O");
    }

    @Test
    void bodiesThatEveryPlaceHasNameNone() {
        assertThat(names("经市政府批准，县委书记带队，14家爱心企业、各级党委和医院参与")).isEmpty();
    }

    @Test
    void aCompanysOwnNameStandsForItOnItsPage() {
        String text = "山东信发集团落户。信发氧化铝项目投产。";
        assertThat(names(text)).contains("山东信发集团/O", "信发/O");
        Entity own = READER.read(ArticleText.plain(text), LVLIANG).entities().get(1);
        assertThat(own.normal()).isEqualTo("山东信发集团");
    }

    @Test
    void aShortFormIsResolvedToTheFullOneInTheArticle() {
        String text = "交口经济技术开发区成立两年。交口经开区引进企业。";
        List<Entity> found = READER.read(ArticleText.plain(text), LVLIANG).entities();
        assertThat(names(text, LVLIANG)).containsExactly("交口经济技术开发区/O", "交口经开区/O");
        assertThat(found.get(1).normal()).isEqualTo("交口经济技术开发区");
    }

    @Test
    void aNameFoundOnceIsKnownOnTheWholePage() {
        String later = "村里由高小山他们修的";
        assertThat(names(later)).doesNotContain("高小山/P");
        List<Annotations> page =
                READER.readPage(
                        List.of(ArticleText.plain("党支部书记高小山说"), ArticleText.plain(later)),
                        ReadingContext.UNKNOWN);
        assertThat(names(later, page.get(1))).contains("高小山/P");
    }

    @Test
    void whoIsCreditedIsAPersonWhereverTheNameStands() {
        String text = "图为老街。 拉毛 供图";
        ArticleText article =
                new ArticleText(
                        text,
                        List.of(),
                        List.of(new Credit("拉毛", Credit.Role.PHOTOGRAPHER, null, null)));
        assertThat(names(text, READER.read(article, ReadingContext.UNKNOWN))).contains("拉毛/P");
    }

    @Test
    void placesInTitlesOfWorksAreNotSpokenOf() {
        assertThat(names("收看《典籍里的中国》，坚持中国特色社会主义")).isEmpty();
    }
}

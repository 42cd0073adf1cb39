package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banmian.contract.article.Entity;
import org.junit.jupiter.api.Test;

/** Names of the wide world, which every paper prints beside those of its county. */
class GeneralNewsTest {

    private static final LanguageReader READER = new LanguageReader();

    private static List<String> names(String text) {
        return READER.read(ArticleText.plain(text), ReadingContext.UNKNOWN).entities().stream()
                .map(each -> text.substring(each.start(), each.end()) + "/" + each.kind().name())
                .toList();
    }

    @Test
    void aMinistryAndItsCountryAreOneBody() {
        assertThat(names("中国外交部发言人表示")).containsExactly("中国外交部/ORGANISATION");
        assertThat(names("住房和城乡建设部发布通知")).containsExactly("住房和城乡建设部/ORGANISATION");
    }

    @Test
    void aBodyRunsThroughAnAndBetweenCommonNouns() {
        assertThat(names("国家粮食和物资储备局发布通知")).containsExactly("国家粮食和物资储备局/ORGANISATION");
        assertThat(names("安徽省和合肥市科技局")).containsExactly("安徽省/PLACE", "合肥市科技局/ORGANISATION");
        assertThat(names("县公安局和县教育局联合检查"))
                .containsExactly("县公安局/ORGANISATION", "县教育局/ORGANISATION");
    }

    @Test
    void aTeamIsNamedForItsPlace() {
        assertThat(names("古巴队以三比二战胜丹麦队")).containsExactly("古巴队/ORGANISATION", "丹麦队/ORGANISATION");
        assertThat(names("石楼县的队伍出发了")).containsExactly("石楼县/PLACE");
    }

    @Test
    void anEmbassyIsNamedForBothCountries() {
        assertThat(names("中国驻泰国大使馆提醒")).containsExactly("中国驻泰国大使馆/ORGANISATION");
    }

    @Test
    void whoLeadsABodyIsNoPartOfItsName() {
        assertThat(names("市中级人民法院党组成员到场")).containsExactly("市中级人民法院/ORGANISATION");
        assertThat(names("伊拉克政府军推进")).containsExactly("伊拉克/PLACE");
    }

    @Test
    void aTransliteratedNameBehindATitleNeedsNoMark() {
        assertThat(names("法国外交部长德沙雷特抵达")).containsExactly("法国/PLACE", "德沙雷特/PERSON");
        assertThat(names("教皇约翰·保罗二世来访")).containsExactly("约翰·保罗二世/PERSON");
    }

    @Test
    void namesWrittenByTheirSoundStayWhole() {
        assertThat(names("歌唱家才旦卓玛登台")).containsExactly("才旦卓玛/PERSON");
        assertThat(names("艾力更·依明巴海出席")).containsExactly("艾力更·依明巴海/PERSON");
    }

    @Test
    void aDotBetweenTwoPlacesMakesNoPerson() {
        assertThat(names("南非·浙江文化节")).containsExactly("南非/PLACE", "浙江/PLACE");
    }

    @Test
    void aWordAndOneMoreCharacterIsNoPerson() {
        assertThat(names("陈列展和欧洲段，马祖岛")).noneMatch(name -> name.endsWith("/PERSON"));
    }

    @Test
    void aPlaceDoesNotRunAcrossTheEndOfAnother() {
        assertThat(names("位于抚松县漫江镇")).containsExactly("抚松县/PLACE", "漫江镇/PLACE");
    }

    @Test
    void studentsOfAPlaceAreNoUniversity() {
        assertThat(names("他从海南大学毕业后来到台湾")).containsExactly("海南大学/ORGANISATION", "台湾/PLACE");
        assertThat(names("台湾大学生来访")).containsExactly("台湾/PLACE");
    }

    @Test
    void whoIsFromACountryNamesIt() {
        assertThat(names("中国人的节日")).containsExactly("中国/PLACE");
    }

    @Test
    void aFamilyNameAndAnAddressMakeNoFullName() {
        assertThat(names("梁先生说，王局长表示")).isEmpty();
    }

    @Test
    void countriesOfOneCharacterAreFoundWhereNothingElseCanBeMeant() {
        assertThat(names("中美两国经贸关系")).containsExactly("中/PLACE", "美/PLACE");
        assertThat(names("他应邀访华，日方表示欢迎")).containsExactly("华/PLACE", "日/PLACE");
        assertThat(names("会议在京举行")).containsExactly("京/PLACE");
        assertThat(names("会中美德传家，对方便捷，来华为上班")).noneMatch(name -> name.length() == 7);
        Entity first =
                READER.read(ArticleText.plain("会议在京举行"), ReadingContext.UNKNOWN).entities().get(0);
        assertThat(first.normal()).isEqualTo("北京");
        assertThat(first.code()).isEqualTo("11");
    }

    @Test
    void whatOpensASentenceOpensNoBody() {
        assertThat(names("中共中央致中国致公党的贺词"))
                .containsExactly("中共中央/ORGANISATION", "中国致公党/ORGANISATION");
        assertThat(names("各省、市、自治区体育局")).isEmpty();
    }

    @Test
    void aCompanysPlaceMayStandInItsName() {
        assertThat(names("康菲石油中国有限公司回应")).containsExactly("康菲石油中国有限公司/ORGANISATION");
        assertThat(names("太原钢铁（集团）有限公司检修高炉")).containsExactly("太原钢铁（集团）有限公司/ORGANISATION");
    }

    @Test
    void twoFullNamesInARowAreTwoPeople() {
        assertThat(names("黄菊陈慕华出席并讲话")).doesNotContain("黄菊陈慕华/PERSON").contains("陈慕华/PERSON");
    }

    @Test
    void directionsAreNoPlaces() {
        assertThat(names("他到了合肥的西北方向")).containsExactly("合肥/PLACE");
    }
}

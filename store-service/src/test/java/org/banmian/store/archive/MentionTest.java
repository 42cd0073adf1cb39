package org.banmian.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banmian.store.Pages.article;

import java.util.List;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Entity.Kind;
import org.banmian.contract.article.SegmentedArticle;
import org.junit.jupiter.api.Test;

class MentionTest {

    @Test
    void mentionsAreGroupedByTheirNormalFormInOrderOfFirstAppearance() {
        SegmentedArticle article =
                article("题", "离石的张三到石楼县，石楼人说张 三好")
                        .with(
                                new Annotations(
                                        "zh-Hans",
                                        null,
                                        List.of(
                                                new Entity(Kind.PLACE, 2, 4, "离石区", "141102", null),
                                                new Entity(Kind.PERSON, 5, 7, null, null, null),
                                                new Entity(Kind.PLACE, 8, 11, null, null, null),
                                                new Entity(
                                                        Kind.PLACE, 12, 14, "石楼县", "141126", null),
                                                new Entity(Kind.PERSON, 16, 19, "张三", null, "村民")),
                                        null,
                                        null,
                                        null,
                                        null));

        assertThat(Mention.of(article))
                .containsExactly(
                        new Mention(Kind.PLACE, "离石区", "141102", null, 1, 2),
                        new Mention(Kind.PERSON, "张三", null, "村民", 2, 5),
                        new Mention(Kind.PLACE, "石楼县", "141126", null, 2, 8));
        assertThat(Mention.names(Mention.of(article), Kind.PLACE)).containsExactly("离石区", "石楼县");
    }
}

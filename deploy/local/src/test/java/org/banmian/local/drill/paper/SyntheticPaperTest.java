package org.banmian.local.drill.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticPaperTest {

    private final SyntheticPaper paper = new SyntheticPaper(7, "drill");

    @Test
    void sameSeedGivesSamePages() {
        assertThat(new SyntheticPaper(7, "drill").page(11, 1)).isEqualTo(paper.page(11, 1));
        assertThat(new SyntheticPaper(8, "drill").page(11, 1).text())
                .isNotEqualTo(paper.page(11, 1).text());
    }

    @Test
    void everyVersionOfEveryPageIsAnother() {
        Set<String> digests = new HashSet<>();
        Set<String> marks = new HashSet<>();
        for (PushedPage page : pages()) {
            assertThat(digests.add(page.digest())).as("digest of %s", page.key()).isTrue();
            assertThat(marks.addAll(page.marks())).as("marks of %s", page.key()).isTrue();
        }
    }

    @Test
    void marksStandInTheTextOnceAndAreFoundAgain() {
        for (PushedPage page : pages()) {
            String text = page.text().replaceAll("\\s", "");
            assertThat(Mark.PATTERN.matcher(text).results().map(result -> result.group()))
                    .as("marks of %s", page.key())
                    .containsExactlyElementsOf(page.marks());
        }
    }

    @Test
    void pagesAreOfModerateSize() {
        assertThat(pages()).allSatisfy(page -> assertThat(page.text()).hasSizeBetween(150, 1500));
    }

    @Test
    void versionsDifferInTheNumberOfArticles() {
        assertThat(paper.page(3, 0).marks()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(paper.page(3, 1).marks()).hasSizeBetween(1, 3);
        assertThat(paper.page(3, 1).marks().size()).isNotEqualTo(paper.page(3, 0).marks().size());
    }

    private List<PushedPage> pages() {
        return IntStream.range(0, 100)
                .boxed()
                .flatMap(index -> IntStream.range(0, 3).mapToObj(v -> paper.page(index, v)))
                .toList();
    }
}

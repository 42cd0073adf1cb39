package org.banmian.contract.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private static final List<Division> ALL = Divisions.read();

    @Test
    void everyLevelIsThere() {
        assertThat(ALL)
                .contains(
                        new Division("14", "山西省"),
                        new Division("1411", "吕梁市"),
                        new Division("141102", "离石区"))
                .hasSizeGreaterThan(40_000);
    }

    @Test
    void codesAreInOrderAndEachIsThereOnce() {
        assertThat(ALL).extracting(Division::code).isSorted().doesNotHaveDuplicates();
        assertThat(ALL).allMatch(each -> each.code().matches("[0-9]{2}([0-9]{2}){0,2}|[0-9]{9}"));
    }

    @Test
    void aTownshipLiesInACountyThatIsThere() {
        Set<String> codes = new HashSet<>(ALL.stream().map(Division::code).toList());

        assertThat(ALL)
                .filteredOn(Division::isTownship)
                .filteredOn(each -> !codes.contains(each.code().substring(0, 6)))
                .hasSizeLessThan(ALL.size() / 100);
    }

    @Test
    void aDivisionLiesInThoseItsCodeBeginsWith() {
        Division county = new Division("141102", "离石区");

        assertThat(county.isIn("1411")).isTrue();
        assertThat(county.isIn("141102")).isTrue();
        assertThat(county.isIn("1407")).isFalse();
        assertThat(county.prefecture()).isEqualTo("1411");
        assertThat(new Division("14", "山西省").prefecture()).isEqualTo("14");
        assertThat(county.isTownship()).isFalse();
    }
}

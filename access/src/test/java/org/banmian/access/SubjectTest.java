package org.banmian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void whatTheProviderSaysIsTheScope() {
        assertThat(Subject.of("editor-7", List.of("llrb", "llrb-evening")).scope())
                .isEqualTo(Scope.of(List.of("llrb", "llrb-evening")));
        assertThat(Subject.of("editor-7", List.of("*")).scope()).isEqualTo(Scope.ALL);
    }

    @Test
    void whatIsNoPublicationOpensNothing() {
        assertThat(Subject.of("editor-7", List.of()).scope()).isEqualTo(Scope.NONE);
        assertThat(Subject.of("editor-7", List.of("", "LLRB", "l*")).scope()).isEqualTo(Scope.NONE);
        assertThat(Scope.NONE.covers("llrb")).isFalse();
    }

    @Test
    void noKeyCanHaveTheIdOfASubject() {
        assertThat(Subject.of("press-1", List.of("*")).id()).isEqualTo("oidc:press-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiKey.of("oidc:press-1", Scope.ALL, Set.of(), List.of()));
    }

    @Test
    void aNameThatCouldNotBeNotedIsNone() {
        for (String name : List.of("", " ", "a\nb", "a".repeat(191))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Subject.of(name, List.of()));
        }
    }
}

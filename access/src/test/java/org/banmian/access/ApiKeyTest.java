package org.banmian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    @Test
    void whileAScannerChangesOverItsOldAndItsNewSecretOpen() {
        ApiKey rotated = Keys.key("press-1", "llrb", Keys.FIRST).rotated(hash(Keys.SECOND));

        assertThat(opens(rotated, Keys.FIRST)).isTrue();
        assertThat(opens(rotated, Keys.SECOND)).isTrue();
        assertThat(opens(rotated.changedOver(), Keys.FIRST)).isFalse();
        assertThat(opens(rotated.changedOver(), Keys.SECOND)).isTrue();
    }

    @Test
    void aThirdSecretTakesThePlaceOfTheOldest() {
        ApiKey key = Keys.key("press-1", "llrb", Keys.FIRST, Keys.SECOND);

        ApiKey rotated = key.rotated(hash(Keys.THIRD));

        assertThat(opens(rotated, Keys.FIRST)).isFalse();
        assertThat(opens(rotated, Keys.SECOND)).isTrue();
        assertThat(opens(rotated, Keys.THIRD)).isTrue();
    }

    @Test
    void aRevokedKeyHasNoSecretsAndGetsNoNewOnes() {
        ApiKey revoked = Keys.key("press-1", "llrb", Keys.FIRST).revoked(Keys.MADE);

        assertThat(opens(revoked, Keys.FIRST)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> revoked.rotated(hash(Keys.SECOND)));
    }

    @Test
    void aSecretHas256BitsAndIsNotShownByAccident() {
        Secret secret = Secret.random(new SecureRandom());

        assertThat(secret.token("press-1")).matches("press-1\\.[A-Za-z0-9_-]{43}");
        assertThat(secret.toString()).isEqualTo("a secret");
        assertThat(hash(secret).toString()).doesNotContain(secret.token("x").substring(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "Press", "a b", "a.b", "anonymous", "报"})
    void anIdThatWouldBeMistakenIsRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.key(id, "llrb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*,llrb", "LLRB", "a b"})
    void aScopeIsEverythingOrPublicationCodes(String scope) {
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.key("press-1", scope));
    }

    @Test
    void aScopeCoversWhatItNames() {
        assertThat(Keys.key("a", "llrb,xyz").scope().covers("xyz")).isTrue();
        assertThat(Keys.key("a", "llrb,xyz").scope().covers("llrb-evening")).isFalse();
        assertThat(Keys.key("a", "*").scope().covers("whatever")).isTrue();
    }

    private static SecretHash hash(Secret secret) {
        return secret.hash(Keys.MADE);
    }

    private static boolean opens(ApiKey key, Secret secret) {
        return key.isOpenedBy(secret.token("").substring(1));
    }
}

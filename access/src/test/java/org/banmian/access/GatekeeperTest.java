package org.banmian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.banmian.access.AccessRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatekeeperTest {

    private static final String FROM = "192.0.2.7";
    private static final KeyRing KEYS =
            new KeyRing(
                    List.of(
                            Keys.key("press-1", "llrb", Keys.FIRST, Keys.SECOND),
                            Keys.key("station", "*"),
                            Keys.key("gone", "*", Keys.THIRD).revoked(Keys.MADE)));

    private final RecordingAudit audit = new RecordingAudit();
    private final Gatekeeper gatekeeper = gatekeeper(false);

    @Test
    void bothSecretsOfAKeySayWhoAsks() {
        for (Secret secret : List.of(Keys.FIRST, Keys.SECOND)) {
            for (String scheme : List.of("Bearer ", "bearer ")) {
                Caller caller = identify(scheme + secret.token("press-1"), null);

                assertThat(caller.id()).isEqualTo("press-1");
                gatekeeper.admit(caller, "llrb");
            }
        }
        assertThat(audit.events).isEmpty();
    }

    @Test
    void whomTheIdentityProviderVouchesForIsHeldToWhatItSays() {
        Caller caller = gatekeeper.identify(Subject.of("editor-7", List.of("llrb")), FROM);

        gatekeeper.admit(caller, "llrb");
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> gatekeeper.admit(caller, "other"));
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> gatekeeper.require(caller, Right.TAKEDOWN, "llrb/2022-12-02/3"));
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> gatekeeper.identify((Subject) null, FROM));
        assertThat(audit.lines())
                .containsExactly(
                        "refused oidc:editor-7 out-of-scope",
                        "refused oidc:editor-7 no-right",
                        "refused anonymous invalid-token");
    }

    @Test
    void whoIsNotKnownIsRefusedAndTheRefusalNotedWithoutTheSecret() {
        assertRefused(null, Reason.NO_KEY);
        assertRefused("Basic cHJlc3MtMTpsbHJi", Reason.MALFORMED);
        assertRefused("Bearer press-1", Reason.MALFORMED);
        assertRefused("Bearer ." + Keys.FIRST.token("").substring(1), Reason.UNKNOWN_KEY);
        assertRefused("Bearer " + Keys.THIRD.token("press-1"), Reason.UNKNOWN_KEY);
        assertRefused("Bearer press-1.", Reason.UNKNOWN_KEY);
        assertRefused("Bearer " + Keys.FIRST.token("nobody"), Reason.UNKNOWN_KEY);
        assertRefused("Bearer station.", Reason.UNKNOWN_KEY);
        assertRefused("Bearer " + Keys.THIRD.token("gone"), Reason.REVOKED_KEY);

        assertThat(audit.lines())
                .containsExactly(
                        "refused anonymous no-key",
                        "refused anonymous malformed",
                        "refused anonymous malformed",
                        "refused  unknown-key",
                        "refused press-1 unknown-key",
                        "refused press-1 unknown-key",
                        "refused nobody unknown-key",
                        "refused station unknown-key",
                        "refused gone revoked-key");
        assertThat(audit.events)
                .allSatisfy(event -> assertThat(event.from()).isEqualTo(FROM))
                .noneMatch(event -> event.toString().contains(Keys.THIRD.token("").substring(1)));
    }

    @Test
    void aKeyOpensItsOwnPublicationsOnly() {
        Caller caller = identify("Bearer " + Keys.FIRST.token("press-1"), null);

        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> gatekeeper.admit(caller, "llrb-evening"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OUT_OF_SCOPE));
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> gatekeeper.require(caller, Right.TAKEDOWN, "llrb/2022-12-02/3"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_RIGHT));
        assertThat(audit.events)
                .extracting(AuditEvent::what)
                .containsExactly("llrb-evening", "llrb/2022-12-02/3");
    }

    @Test
    void whatIsAboutAllPublicationsIsForKeysOfAllOnly() {
        gatekeeper.admitEverywhere(identify(null, "station"), "v1/status");
        Caller caller = identify("Bearer " + Keys.FIRST.token("press-1"), null);

        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> gatekeeper.admitEverywhere(caller, "v1/status"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OUT_OF_SCOPE));
    }

    @Test
    void whoMayReadMayNotPushUnlessThatIsSaidToo() {
        for (Set<Right> given : List.of(Set.<Right>of(), Set.of(Right.TAKEDOWN))) {
            assertThat(ApiKey.of("a", Scope.ALL, given, List.of()).rights())
                    .contains(Right.PUSH)
                    .doesNotContain(Right.READ);
        }
        assertThat(ApiKey.of("a", Scope.ALL, Set.of(Right.READ), List.of()).rights())
                .containsExactly(Right.READ);
        assertThat(ApiKey.of("a", Scope.ALL, Set.of(Right.READ, Right.PUSH), List.of()).rights())
                .containsExactlyInAnyOrder(Right.READ, Right.PUSH);
    }

    @Test
    void aCertificateStandsForTheKeyItNames() {
        assertThat(identify(null, "station").id()).isEqualTo("station");
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> identify(null, "gone"));
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> identify(null, "nobody"));
        // A key goes first: a shared gateway's certificate is not to give its scope away.
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> identify("Bearer press-1.wrong", "station"));
    }

    @Test
    void whereItIsOpenWhoShowsNoKeyIsAnonymousAndAWrongKeyIsStillWrong() {
        Gatekeeper open = gatekeeper(true);

        Caller caller = open.identify(new Shown(null, null, FROM));
        open.admit(caller, "whatever");
        open.require(caller, Right.TAKEDOWN, "whatever");

        assertThat(caller.id()).isEqualTo("anonymous");
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> open.identify(new Shown("Bearer press-1.wrong", null, FROM)));
    }

    @Test
    void overItsLimitAKeyIsRefusedAndThatIsNotedAndAnonymousHasNoLimit() {
        Caller caller = identify("Bearer " + Keys.FIRST.token("press-1"), null);
        gatekeeper.count(caller, 0);

        assertThatExceptionOfType(OverLimitException.class)
                .isThrownBy(() -> gatekeeper.count(caller, 0));

        assertThat(audit.events)
                .extracting(AuditEvent::kind)
                .containsExactly(AuditEvent.Kind.OVER_LIMIT);
        gatekeeper.count(Caller.ANONYMOUS, Long.MAX_VALUE);
        gatekeeper.count(Caller.ANONYMOUS, Long.MAX_VALUE);
    }

    private Gatekeeper gatekeeper(boolean open) {
        Limits limits = new Limits(new Limits.Rates(1, 1, 1000), () -> 0);
        return new Gatekeeper(() -> KEYS, open, limits, audit);
    }

    private Caller identify(@Nullable String authorization, @Nullable String certificate) {
        return gatekeeper.identify(new Shown(authorization, certificate, FROM));
    }

    private void assertRefused(@Nullable String authorization, Reason reason) {
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> identify(authorization, null))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.reason().isUnidentified()).isTrue());
    }
}

package org.banmian.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script that builds and starts everything names its modules itself: all of them. */
class ScriptModulesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final Pattern PROGRAMS = Pattern.compile("(?m)^programs=\"(.+)\"$");

    @Test
    void scriptBuildsEveryModule() throws IOException {
        List<String> modules = found(MODULE, "pom.xml");
        List<String> programs = found(PROGRAMS, "banmian");

        assertThat(List.of(programs.get(0).split(" "))).containsExactlyElementsOf(modules);
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}

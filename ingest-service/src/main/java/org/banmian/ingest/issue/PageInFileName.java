package org.banmian.ingest.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page that the name of a file tells: {@code 3.txt}, {@code A01.pdf}, {@code
 * llrb-2022-12-02-03.xml}, {@code 20221202_A1.pdf}, {@code page-003.alto.xml}, {@code 第03版.txt}.
 */
public final class PageInFileName {

    private static final String PAGE = "[A-Za-z]{0,2}0*[1-9][0-9]{0,2}";
    private static final Pattern CHINESE = Pattern.compile("(?<![A-Za-z0-9])(" + PAGE + ")版");
    private static final Pattern DATE =
            Pattern.compile("(?<![0-9])[12][0-9]{3}([-_.]?)[01][0-9]\\1[0-3][0-9](?![0-9])");
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)(?:\\.(?:alto|page|hocr))?\\.[a-z][a-z0-9]{0,4}$");
    private static final Pattern PARTS = Pattern.compile("[-_.\\s]+");
    private static final Pattern WORD = Pattern.compile("(?:page|pg|p)?(" + PAGE + ")");

    private PageInFileName() {}

    /**
     * The page as printed, such as {@code A1}; empty when the name tells none.
     *
     * @param name of the file, without folders
     */
    public static Optional<String> find(String name) {
        String stem = EXTENSION.matcher(name).replaceFirst("");
        Matcher chinese = CHINESE.matcher(stem);
        if (chinese.find()) {
            return Optional.of(plain(chinese.group(1)));
        }
        List<String> parts = parts(DATE.matcher(stem).replaceAll("_"));
        return parts.isEmpty() ? Optional.empty() : page(parts.get(parts.size() - 1));
    }

    private static List<String> parts(String stem) {
        return Stream.of(PARTS.split(stem)).filter(part -> !part.isEmpty()).toList();
    }

    private static Optional<String> page(String part) {
        Matcher word = WORD.matcher(part.toLowerCase(Locale.ROOT));
        return word.matches() ? Optional.of(plain(word.group(1))) : Optional.empty();
    }

    private static String plain(String page) {
        return page.toUpperCase(Locale.ROOT).replaceFirst("^([A-Z]*)0+", "$1");
    }
}

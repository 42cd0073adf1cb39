package org.banmian.nlp.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The words an operator adds, from a folder of plain files: {@code all.txt} for every publication,
 * {@code CODE.txt} for one of them. Only read, once, at the start.
 *
 * <p>Files are UTF-8, one term per line; behind a tab may stand what it names: {@code person},
 * {@code place} or {@code organisation}. A term without that stays one word and names nothing.
 * {@code #} begins a comment.
 *
 * <pre>
 * 领航工程
 * 石楼融媒	organisation
 * </pre>
 */
public final class OperatorTerms {

    /** No terms at all. */
    public static final OperatorTerms NONE = new OperatorTerms();

    private static final String FOR_ALL = "all";
    private static final String ENDING = ".txt";

    private final Map<String, Map<String, TermKind>> byFile = new HashMap<>();
    private final SortedMap<String, Long> checksums = new TreeMap<>();

    private OperatorTerms() {}

    /**
     * Reads every file of a folder whose name ends in {@code .txt}.
     *
     * @throws BadTermsException if a line is no term; the message names file and line
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static OperatorTerms in(Path folder) {
        OperatorTerms terms = new OperatorTerms();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING) && Files.isRegularFile(file)) {
                    terms.read(file, name.substring(0, name.length() - ENDING.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the terms cannot be read: " + folder, e);
        }
        return terms;
    }

    private void read(Path file, String name) throws IOException {
        Map<String, TermKind> terms = new LinkedHashMap<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new BadTermsException(file + " is not UTF-8", e);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").replace("\uFEFF", "").strip();
            if (!line.isEmpty()) {
                add(terms, line, file + " line " + (i + 1));
            }
        }
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        checksums.put("terms/" + name, crc.getValue());
        byFile.put(name, terms);
    }

    private static void add(Map<String, TermKind> terms, String line, String where) {
        String[] columns = line.split("\\s*\t\\s*", -1);
        String term = columns[0];
        TermKind kind = columns.length == 1 ? TermKind.WORD : TermKind.named(columns[1]);
        if (kind == null || columns.length > 2) {
            throw new BadTermsException(
                    where + ": behind the tab stands person, place or organisation", null);
        }
        if (term.length() > WordList.LONGEST
                || term.chars().anyMatch(c -> Chars.isBlank((char) c))) {
            throw new BadTermsException(
                    where + ": a term has at most " + WordList.LONGEST + " characters and no blank",
                    null);
        }
        terms.put(term, kind);
    }

    /** The codes of the publications that have terms of their own. */
    Set<String> publications() {
        Set<String> codes = new TreeSet<>(byFile.keySet());
        codes.remove(FOR_ALL);
        return codes;
    }

    /** The terms for a publication: those for all, and its own, which stand before them. */
    Map<String, TermKind> of(String publication) {
        Map<String, TermKind> terms = new HashMap<>(byFile.getOrDefault(FOR_ALL, Map.of()));
        terms.putAll(byFile.getOrDefault(publication, Map.of()));
        return terms;
    }

    /** The checksum (CRC-32) of each file by name, for the pipeline version. */
    public SortedMap<String, Long> checksums() {
        return new TreeMap<>(checksums);
    }
}

package org.banmian.nlp.page;

import java.util.List;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.page.assembly.Assembler;
import org.banmian.nlp.page.assembly.DraftPage;
import org.banmian.nlp.page.layout.Sheet;
import org.banmian.nlp.page.layout.SheetLayout;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.LineReader;
import org.banmian.nlp.page.line.PageLayout;
import org.banmian.nlp.page.line.PagePart;
import org.banmian.nlp.page.line.PrintLine;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.prose.Echo;
import org.banmian.nlp.page.text.SourcePage;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into its articles. Whatever the text, it gives an answer, the same for the same
 * lines, in which every visible character stands in exactly one place; what it cannot place it
 * leaves unassigned. Safe for use by several threads.
 */
public final class PageSegmenter {

    private final Lexicon lexicon;
    private final Assembler assembler;

    /** Reads words with {@code lexicon}. */
    public PageSegmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.assembler = new Assembler(lexicon);
    }

    /**
     * The articles of the page with these lines, blank ones included.
     *
     * @throws BudgetExceededException when the page takes longer than {@code budget} allows
     */
    public SegmentedPage segment(List<SourceLine> lines, Budget budget) {
        return segment(lines, null, budget);
    }

    /**
     * The articles of a page of which the source may say where its lines stand.
     *
     * @param geometry what is drawn on it, if the source says so
     * @throws BudgetExceededException when the page takes longer than {@code budget} allows
     */
    public SegmentedPage segment(
            List<SourceLine> lines, @Nullable PageGeometry geometry, Budget budget) {
        SourcePage source = SourcePage.of(lines);
        LineReader reader = new LineReader(lexicon);
        List<PrintLine> asSet = reader.read(source, budget);
        Sheet sheet = Sheet.of(lines, source, asSet, geometry);
        List<PrintLine> printed = sheet == null ? reader.whole(asSet) : asSet;
        Continuation continuation =
                new Continuation(
                        lexicon, new Echo(printed.stream().map(l -> l.text().text()).toList()));
        LineJoiner joiner = new LineJoiner(source.text());
        List<PagePart> parts =
                sheet == null
                        ? PageLayout.read(printed, joiner, lexicon, continuation, budget)
                        : SheetLayout.read(sheet, joiner, lexicon, budget);
        DraftPage draft = assembler.assemble(parts, sheet, joiner, continuation, budget);
        return new PageScribe(source).write(draft);
    }
}

package org.banmian.nlp.language;

/** Characters that, as words of their own, bind or open phrases and so stand in no name. */
final class FunctionCharacters {

    private static final String CHARACTERS =
            "的了着过地得和与及或并而且但在到从向往由对为经至以把被让给赴用于按据等将就又也都还是有来去进出回离住驻使令叫请各每某该此这那其我你他她它们本全"
                    + "很更最不没未已曾正再只仅才即则因所之者说称做当受设告系后前里内外中上下间时";

    private static final boolean[] FUNCTION = new boolean[Character.MAX_VALUE + 1];

    static {
        CHARACTERS.chars().forEach(c -> FUNCTION[c] = true);
        // directions and 中 stand in names as often as in phrases
        "中上下前后里".chars().forEach(c -> FUNCTION[c] = false);
    }

    private FunctionCharacters() {}

    static boolean isFunction(char c) {
        return FUNCTION[c];
    }
}

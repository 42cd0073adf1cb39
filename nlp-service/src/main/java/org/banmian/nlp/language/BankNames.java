package org.banmian.nlp.language;

import java.util.Set;

/** The own names of banks, which carry no place and no word of names: 民生银行. */
final class BankNames {

    /** What stands before 银行 and says which kind is meant, or what is done with it. */
    private static final Set<String> KINDS =
            Set.of(
                    "商业", "投资", "手机", "网上", "电子", "外资", "地方", "合作", "股份", "私人", "个人", "政策", "清算",
                    "电话", "直销", "数据", "血液", "中央", "储备", "农村", "城市", "发行", "代理", "开户", "收款", "付款",
                    "贷款", "存款", "影子", "互联", "零售", "时间", "爱心", "道德", "种子", "基因", "骨髓", "文明", "积分",
                    "包括", "通过", "要求", "选择", "成为", "作为", "没有", "支持", "推动");

    private final OrganisationReach reach;

    BankNames(OrganisationReach reach) {
        this.reach = reach;
    }

    /** 民生|银行: one word of two characters that is no kind of bank, with nothing to describe it. */
    boolean isOwnName(Wording wording, int index) {
        if (index < 0 || wording.word(index).length() != 2) {
            return false;
        }
        Word word = wording.word(index);
        char before = wording.charAt(word.start() - 1);
        boolean opens =
                before == 0 || !Chars.isHan(before) || FunctionCharacters.isFunction(before);
        boolean named = word.tag().startsWith("n") || word.tag().startsWith("v");
        return opens
                && named
                && Chars.isHan(wording.charAt(word.start()))
                && !reach.isGeneric(wording.surface(index))
                && !KINDS.contains(wording.surface(index));
    }
}

package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Gives short forms of organisations the full form that stands in the same article: 交口经开区 is
 * 交口经济技术开发区, 县工信局 is 中阳县工信局.
 *
 * <p>A short form is made by leaving characters out: the first one stays, or the level that the
 * place ends in, and so does the last one, but for endings that are left out as a whole; or it is
 * the end of the full one. Where two full forms fit, neither is taken.
 */
final class FullForms {

    private static final int MOST = 300;

    private static final String LEVELS = "省市县区镇乡州旗";

    /** What short forms leave out at the end: 妇联|合会, 县委|员会, 一中|学, 集团|有限公司. */
    private static final List<String> LEFT_OUT =
            List.of("", "合会", "员会", "会", "学", "联合社", "公司", "有限公司", "有限责任公司", "股份有限公司", "集团有限公司");

    private FullForms() {}

    static List<Mention> resolve(Wording wording, List<Mention> mentions) {
        List<String> names = new ArrayList<>();
        for (Mention mention : mentions) {
            String name = wording.text().substring(mention.start(), mention.end());
            boolean body = mention.kind() == Entity.Kind.ORGANISATION;
            if (body && names.size() < MOST && !names.contains(name)) {
                names.add(name);
            }
        }
        List<Mention> resolved = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            String full = null;
            if (mention.kind() == Entity.Kind.ORGANISATION && mention.normal() == null) {
                full = fullForm(wording.text().substring(mention.start(), mention.end()), names);
            }
            resolved.add(full == null ? mention : mention.withNormal(full));
        }
        return resolved;
    }

    private static @Nullable String fullForm(String name, List<String> names) {
        String full = null;
        for (String candidate : names) {
            if (candidate.length() > name.length() && isShortOf(name, candidate)) {
                if (full != null) {
                    return null;
                }
                full = candidate;
            }
        }
        return full;
    }

    private static boolean isShortOf(String name, String full) {
        if (full.endsWith(name)) {
            return true;
        }
        for (String left : LEFT_OUT) {
            if (full.endsWith(left) && full.length() - left.length() >= name.length()) {
                String rest = full.substring(0, full.length() - left.length());
                if (rest.endsWith(name) || isPicked(name, rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name is made of characters of a full one, its first and last among them. */
    private static boolean isPicked(String name, String full) {
        int first = full.charAt(0) == name.charAt(0) ? 0 : levelAt(name, full);
        if (first < 0 || name.charAt(name.length() - 1) != full.charAt(full.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = first; i < full.length() && at < name.length(); i++) {
            at += full.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    /**
     * Where the level ends the place of a full name that the short one begins with: 县工信局; or -1.
     */
    private static int levelAt(String name, String full) {
        return LEVELS.indexOf(name.charAt(0)) < 0 ? -1 : full.indexOf(name.charAt(0), 1);
    }
}

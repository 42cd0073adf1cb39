package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Gives short forms of organisations the full form that stands in the same article: 交口经开区 is
 * 交口经济技术开发区, 县工信局 is 中阳县工信局.
 *
 * <p>A short form is made by leaving characters out: the first and the last one stay, or it is the
 * end of the full one. Where two full forms fit, neither is taken.
 */
final class FullForms {

    private static final int MOST = 300;

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
        boolean framed =
                name.charAt(0) == full.charAt(0)
                        && name.charAt(name.length() - 1) == full.charAt(full.length() - 1);
        int at = 0;
        for (int i = 0; i < full.length() && at < name.length(); i++) {
            at += full.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return framed && at == name.length();
    }
}

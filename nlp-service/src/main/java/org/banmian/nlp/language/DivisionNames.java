package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banmian.contract.article.Entity;
import org.banmian.contract.division.Division;
import org.jspecify.annotations.Nullable;

/** Finds the divisions that a text names in full: provinces down to townships, with their codes. */
final class DivisionNames {

    private final Gazetteer gazetteer;
    private final WordList generic = WordList.read("generic-words.txt");

    DivisionNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Full names of divisions above townships: for every end of one where it begins, -1 elsewhere.
     */
    int[] fullNames(Wording wording) {
        int[] startByEnd = new int[wording.length() + 1];
        Arrays.fill(startByEnd, -1);
        for (int end = 2; end <= wording.length(); end++) {
            startByEnd[end] = fullNameStart(wording, end, startByEnd);
        }
        return startByEnd;
    }

    /** The divisions of a text; they may overlap. */
    List<Mention> find(Wording wording, int[] fullNames, Neighbourhood near) {
        List<Mention> places = new ArrayList<>();
        for (int end = 2; end <= wording.length(); end++) {
            if (fullNames[end] >= 0) {
                places.add(division(wording, fullNames[end], end, near));
            }
            Mention township = township(wording, end, near);
            if (township != null) {
                places.add(township);
            }
        }
        return places;
    }

    /**
     * Where the full name of a division that ends here begins, or -1. 和县 behind another word is a
     * joint and a level. Directly behind another full name a longer one stands whatever HanLP made
     * of its characters: 宿迁市|泗|洪县|共治.
     */
    private int fullNameStart(Wording wording, int end, int[] startByEnd) {
        if (Gazetteer.ENDINGS.indexOf(wording.charAt(end - 1)) < 0) {
            return -1;
        }
        boolean ends = wording.isBoundary(end);
        for (int start = Math.max(0, end - Gazetteer.LONGEST); start <= end - 2; start++) {
            boolean behind = startByEnd[start] >= 0 && end - start > 2;
            if (!behind && !(ends && wording.isBoundary(start))) {
                continue;
            }
            String name = wording.text().substring(start, end);
            boolean joint =
                    FunctionCharacters.isFunction(name.charAt(0))
                            && name.length() == 2
                            && Chars.isHan(wording.charAt(start - 1));
            if (!joint && !gazetteer.named(name).isEmpty() && !generic.has(name)) {
                return start;
            }
        }
        return -1;
    }

    private Mention division(Wording wording, int start, int end, Neighbourhood near) {
        Division nearest =
                near.choose(start, gazetteer.named(wording.text().substring(start, end)));
        return new Mention(
                Entity.Kind.PLACE,
                start,
                end,
                null,
                nearest == null ? null : nearest.code(),
                null,
                false);
    }

    private @Nullable Mention township(Wording wording, int end, Neighbourhood near) {
        char last = wording.charAt(end - 1);
        if (last != '镇' && last != '乡' && !(last == '道' && wording.charAt(end - 2) == '街')) {
            return null;
        }
        for (int at = Math.max(0, end - 8); at <= end - 3; at++) {
            int start = at;
            List<Division> all = gazetteer.townshipsNamed(wording.text().substring(start, end));
            if (all.isEmpty()) {
                continue;
            }
            List<Division> townships =
                    all.stream().filter(each -> near.isNear(start, each)).toList();
            if (!townships.isEmpty()) {
                Division one = near.choose(start, townships);
                String code = one == null ? null : one.code();
                return new Mention(Entity.Kind.PLACE, start, end, null, code, null, false);
            }
        }
        return null;
    }
}

package org.banmian.nlp.language;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The roles that words play in persons' names, as HanLP's {@code PersonRecognition} gives them:
 * what a word can be and how likely is worked out once for each word, not each time it is met.
 */
final class NameRoles {

    /** Every pattern of a name holds one of these. */
    private static final Set<NR> OF_NAMES =
            EnumSet.of(NR.B, NR.D, NR.E, NR.F, NR.X, NR.Y, NR.U, NR.V);

    /** A name of two characters counted more often than this goes on with no third. */
    private static final int COMMON_NAME = 1000;

    /** What a word can be: roles, and what each of them costs by itself. */
    private static final class Choice {

        private final NR[] roles;
        private final double[] costs;

        private Choice(NR[] roles, double[] costs) {
            this.roles = roles;
            this.costs = costs;
        }
    }

    /** What words of the lexicon are in HanLP's list of names; worked out twice, it is the same. */
    private final @Nullable Choice[] known = new Choice[CoreDictionary.trie.size()];

    private final Map<EnumItem<NR>, Choice> choices = new ConcurrentHashMap<>();

    /** A word that the list of names does not hold. */
    private final Choice unlisted = new Choice(new NR[0], new double[0]);

    private final Choice none;
    private final Choice nameOrPart;
    private final Choice title;
    private final double[][] transitions;

    NameRoles() {
        HanLpData.use();
        none = choice(new EnumItem<>(NR.A, total(NR.A)));
        EnumItem<NR> part = new EnumItem<>();
        part.labelMap.put(NR.X, 2);
        part.labelMap.put(NR.G, 1);
        nameOrPart = choice(part);
        title = choice(new EnumItem<>(NR.G, NR.K));
        transitions = PersonDictionary.transformMatrixDictionary.transititon_probability;
    }

    private static int total(NR role) {
        return PersonDictionary.transformMatrixDictionary.getTotalFrequency(role);
    }

    private static Choice choice(EnumItem<NR> item) {
        NR[] roles = item.labelMap.keySet().toArray(new NR[0]);
        double[] costs = new double[roles.length];
        for (int i = 0; i < roles.length; i++) {
            costs[i] = Math.log((item.getFrequency(roles[i]) + 1e-8) / total(roles[i]));
        }
        return new Choice(roles, costs);
    }

    /** Whether any of these roles is one that a name can be made of. */
    static boolean hold(List<NR> roles) {
        for (NR role : roles) {
            if (OF_NAMES.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The role of every word of a path, the first of which stands for the beginning. */
    @SuppressWarnings("EnumOrdinal") // HanLP's table of what follows what is kept so
    List<NR> of(List<Vertex> path) {
        List<NR> roles = new ArrayList<>(path.size());
        NR before = NR.K;
        NR best = before;
        for (Vertex word : path) {
            if (roles.isEmpty()) {
                roles.add(before); // what stands before the sentence
                continue;
            }
            Choice choice = choice(word);
            double cheapest = Double.MAX_VALUE;
            double[] transition = transitions[before.ordinal()];
            for (int i = 0; i < choice.roles.length; i++) {
                double cost = transition[choice.roles[i].ordinal()] - choice.costs[i];
                if (cheapest > cost) {
                    cheapest = cost;
                    best = choice.roles[i];
                }
            }
            before = best;
            roles.add(best);
        }
        return roles;
    }

    private Choice choice(Vertex word) {
        Choice listed = word.index == 0 ? listed(word.realWord) : known[word.index - 1];
        if (listed == null) {
            listed = listed(word.realWord);
            known[word.index - 1] = listed;
        }
        if (listed.roles.length > 0) {
            return listed;
        }
        Nature nature = word.guessNature();
        if (nature == Nature.nr) {
            boolean part =
                    word.attribute.totalFrequency <= COMMON_NAME && word.realWord.length() == 2;
            return part ? nameOrPart : none;
        }
        return nature == Nature.nnt ? title : none;
    }

    private Choice listed(String word) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(word);
        if (item == null) {
            return unlisted;
        }
        Choice choice = choices.get(item);
        return choice != null ? choice : choices.computeIfAbsent(item, NameRoles::choice);
    }
}

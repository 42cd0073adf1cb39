package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banmian.contract.article.Entity;
import org.banmian.contract.division.Division;

/**
 * Finds places: divisions by the gazetteer, others by what their names end in, and the countries,
 * provinces and cities of HanLP's lexicon. Every level is a mention of its own.
 */
final class PlaceNames {

    private static final int LONGEST_STEM = 5;

    /** Endings of one character that common words of three and more do not have. */
    private static final String SURE_ENDINGS = "路街村镇乡屯寨庄河江湖岛沟湾";

    /** Ends of one name, so that no other runs across them: 抚松县|漫江. */
    private static final String LEVELS = "省市县区镇乡村街";

    private static final String COLOURS = "白黑青红黄东西南北";
    private static final String DIRECTIONS = "东西南北上下前后大小老新";

    /** Endings that common nouns stand before, too: 幸福社区, 美景华庭小区. */
    private static final Set<String> NEIGHBOURHOODS = Set.of("社区", "小区", "街道");

    private final WordFrequencies lexicon = new WordFrequencies();
    private final Gazetteer gazetteer;
    private final DivisionNames divisions;
    private final OneCharacterPlaces oneCharacter;
    private final WordList endings = WordList.read("place-endings.txt");
    private final WordList heads = WordList.read("organisation-heads.txt");
    private final WordList outerVerbs = WordList.read("outer-verbs.txt");
    private final WordList generic = WordList.read("generic-words.txt");

    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        divisions = new DivisionNames(gazetteer);
        oneCharacter = new OneCharacterPlaces(gazetteer);
    }

    /** Full names of divisions above townships; see {@link DivisionNames}. */
    int[] fullNames(Wording wording) {
        return divisions.fullNames(wording);
    }

    /** Finds the places of a text; they may overlap. */
    List<Mention> find(Wording wording, int[] fullNames, Region region, Neighbourhood near) {
        List<Mention> places = new ArrayList<>();
        places.addAll(divisions.find(wording, fullNames, near));
        for (int i = 0; i < wording.wordCount(); i++) {
            addWord(places, wording, i, region, near);
        }
        places.addAll(oneCharacter.find(wording));
        return places;
    }

    private void addWord(
            List<Mention> places, Wording wording, int index, Region region, Neighbourhood near) {
        Word word = wording.word(index);
        String surface = wording.surface(index);
        boolean ending = endings.has(surface);
        if (ending) {
            int start = stemStart(wording, index);
            if (start >= 0) {
                places.add(Mention.of(Entity.Kind.PLACE, start, word.end()));
            }
        } else if (isPlaceWord(wording, word, surface)
                || region.shortNamed(surface) != null
                || near.isInner(word.start(), surface)) {
            places.add(shortName(word, surface, region, near));
            addColoured(places, wording, index);
        } else if (isPeopleOf(word, surface)) {
            places.add(Mention.of(Entity.Kind.PLACE, word.start(), word.end() - 1));
        }
    }

    /** 中国人: a country, and who is from there. */
    private boolean isPeopleOf(Word word, String surface) {
        return word.length() > 2
                && word.tag().startsWith("n")
                && surface.endsWith("人")
                && lexicon.isPlace(surface.substring(0, word.length() - 1));
    }

    /** 白|漳河: a river or village known without the colour or direction its name begins with. */
    private static void addColoured(List<Mention> places, Wording wording, int index) {
        Word word = wording.word(index);
        int start = word.start() - 1;
        boolean natural = "河沟湾庄村洋".indexOf(wording.charAt(word.end() - 1)) >= 0;
        boolean coloured = COLOURS.indexOf(wording.charAt(start)) >= 0 && wording.isBoundary(start);
        if (natural && start >= 0 && coloured) {
            places.add(Mention.of(Entity.Kind.PLACE, start, word.end()));
        }
    }

    /** 西北|方向, 东北|隅: where something lies. */
    private static boolean isDirection(Wording wording, Word word) {
        return word.length() == 2
                && DIRECTIONS.indexOf(wording.charAt(word.start())) >= 0
                && DIRECTIONS.indexOf(wording.charAt(word.start() + 1)) >= 0
                && (wording.startsWith("方向", word.end())
                        || "隅角侧面部端向风".indexOf(wording.charAt(word.end())) >= 0);
    }

    private boolean isPlaceWord(Wording wording, Word word, String surface) {
        if (word.length() < 2 || generic.has(surface) || heads.has(surface)) {
            return false;
        }
        if (word.tag().startsWith("ns")) {
            return !isDirection(wording, word);
        }
        int ending = endings.longestBefore(surface, surface.length());
        boolean named =
                (word.tag().equals("nz") || word.tag().startsWith("nr"))
                        && (SURE_ENDINGS.indexOf(surface.charAt(surface.length() - 1)) >= 0
                                || (ending > 1 && word.tag().equals("nz")));
        return named && ending > 0 && surface.length() - ending >= 2;
    }

    private Mention shortName(Word word, String surface, Region region, Neighbourhood near) {
        Division division = region.shortNamed(surface);
        if (division == null) {
            division = near.choose(word.start(), gazetteer.shortNamed(surface));
        }
        return new Mention(
                Entity.Kind.PLACE,
                word.start(),
                word.end(),
                division == null ? null : division.name(),
                division == null ? null : division.code(),
                null,
                false);
    }

    /** Where the name begins whose ending is the given word, or -1 when it is no name. */
    private int stemStart(Wording wording, int index) {
        Word ending = wording.word(index);
        int before = index - 1;
        if (before < 0 || wording.word(before).end() != ending.start()) {
            return -1;
        }
        Word stem = wording.word(before);
        if (stem.length() > 1) {
            if (!isStem(wording, before, wording.surface(index))) {
                return -1;
            }
            int start = stem.start();
            return NEIGHBOURHOODS.contains(wording.surface(index))
                    ? withSecondNoun(wording, before, start)
                    : start;
        }
        int start = ending.start();
        while (before >= 0
                && wording.word(before).end() == start
                && wording.word(before).length() == 1
                && ending.start() - start < LONGEST_STEM - 1
                && isNameCharacter(wording, before)) {
            start = wording.word(before--).start();
        }
        if (ending.start() - start < 2) {
            return -1;
        }
        return NEIGHBOURHOODS.contains(wording.surface(index))
                ? withSecondNoun(wording, before + 1, start)
                : start;
    }

    private boolean isStem(Wording wording, int index, String ending) {
        Word stem = wording.word(index);
        String surface = wording.surface(index);
        if (stem.length() > LONGEST_STEM
                || generic.has(surface)
                || outerVerbs.has(surface)
                || wording.charAt(stem.start() - 1) == '第'
                || !Chars.isHan(surface.charAt(0))) {
            return false;
        }
        String tag = stem.tag();
        if (tag.startsWith("ns")) {
            return endings.longestBefore(surface, surface.length()) == 0 || stem.length() == 2;
        }
        if (tag.startsWith("nr") || tag.equals("nz")) {
            return !FunctionCharacters.isFunction(surface.charAt(0)) || stem.length() > 2;
        }
        boolean common = tag.equals("n") || tag.equals("a") || tag.equals("s") || tag.equals("nf");
        return common && NEIGHBOURHOODS.contains(ending);
    }

    /** 美景|华庭|小区: names of neighbourhoods are made of two nouns where no third stands before. */
    private int withSecondNoun(Wording wording, int index, int start) {
        int before = index - 1;
        if (before < 0
                || wording.word(before).end() != start
                || start - wording.word(before).start() != 2) {
            return start;
        }
        String tag = wording.word(before).tag();
        boolean noun = tag.equals("n") || tag.equals("nz");
        String surface = wording.surface(before);
        if (!noun || generic.has(surface) || endings.has(surface)) {
            return start;
        }
        int third = wording.indexAt(wording.word(before).start() - 1);
        boolean free =
                third < 0
                        || !wording.word(third).tag().startsWith("n")
                        || endings.longestBefore(wording.text(), wording.word(third).end()) > 0;
        return free ? wording.word(before).start() : start;
    }

    private boolean isNameCharacter(Wording wording, int index) {
        Word word = wording.word(index);
        return Chars.isHan(wording.charAt(word.start()))
                && LEVELS.indexOf(wording.charAt(word.start())) < 0
                && !FunctionCharacters.isFunction(wording.charAt(word.start()))
                && !word.tag().startsWith("w")
                && !word.tag().startsWith("u")
                && !word.tag().startsWith("m")
                && !word.tag().startsWith("q");
    }
}

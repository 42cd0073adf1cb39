package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Entity;
import org.banmian.contract.division.Division;

/**
 * Places written with one character, where nothing else can be meant: two countries side by side
 * (中美关系), who comes from one (日方), where somebody goes (访华, 在京). Their normal form is the name that
 * is searched for.
 */
final class OneCharacterPlaces {

    private static final String CAPITALS = "京沪";

    /** Country by character, and the two cities that news calls so. */
    private static final Map<Character, String> NAMES = new HashMap<>();

    static {
        String[] names = {
            "中中国", "华中国", "美美国", "日日本", "俄俄罗斯", "英英国", "法法国", "德德国", "韩韩国", "朝朝鲜", "印印度", "越越南",
            "蒙蒙古", "澳澳大利亚", "欧欧洲", "加加拿大", "泰泰国", "菲菲律宾", "缅缅甸", "柬柬埔寨", "台台湾", "京北京", "沪上海"
        };
        for (String name : names) {
            NAMES.put(name.charAt(0), name.substring(1));
        }
    }

    private static final String COUNTRIES = "中美日俄英法德韩朝印越蒙澳欧加泰菲缅柬";

    /** What two countries side by side have with each other. */
    private static final List<String> BETWEEN =
            List.of(
                    "两国", "三国", "双方", "双边", "关系", "经贸", "贸易", "边境", "边界", "友好", "友谊", "合作", "建交",
                    "首脑", "元首", "外长", "之间", "联合公报", "联合声明", "战争", "海军");

    private static final String SIDES = "中美日俄英法德韩朝印越台";
    private static final String GOING = "访驻赴来离抵返";
    private static final String WHERE = "华美日俄英法德韩台京沪";

    private final Gazetteer gazetteer;

    OneCharacterPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places of a text, in order. */
    List<Mention> find(Wording wording) {
        List<Mention> places = new ArrayList<>();
        int at = 0;
        while (at < wording.length() - 1) {
            int end = countriesEnd(wording, at);
            if (end > at) {
                for (int i = at; i < end; i++) {
                    places.add(place(wording, i));
                }
                at = end;
            } else {
                if (isSide(wording, at)) {
                    places.add(place(wording, at));
                } else if (isGoal(wording, at)) {
                    places.add(place(wording, at + 1));
                }
                at++;
            }
        }
        return places;
    }

    /** Where a row of countries ends that begins here and has to do with each other. */
    private static int countriesEnd(Wording wording, int start) {
        int end = start;
        while (COUNTRIES.indexOf(wording.charAt(end)) >= 0) {
            end++;
        }
        int last = end;
        boolean opens = wording.isBoundary(start) || wording.startsWith("两国", end); // 向中|英两国
        boolean row =
                opens
                        && end - start >= 2
                        && end - start <= 3
                        && BETWEEN.stream().anyMatch(what -> wording.startsWith(what, last));
        return row ? end : start;
    }

    /** 日方 as a word. */
    private static boolean isSide(Wording wording, int at) {
        return wording.charAt(at + 1) == '方'
                && SIDES.indexOf(wording.charAt(at)) >= 0
                && wording.isBoundary(at)
                && wording.isBoundary(at + 2)
                && !wording.isBoundary(at + 1);
    }

    /** 访华, 离京, 在京: a word of the goal, or goal and way as one word. */
    private static boolean isGoal(Wording wording, int at) {
        char way = wording.charAt(at);
        char where = wording.charAt(at + 1);
        boolean goes = GOING.indexOf(way) >= 0 && WHERE.indexOf(where) >= 0;
        boolean isThere = (way == '在' || way == '进') && CAPITALS.indexOf(where) >= 0;
        boolean coming = way == '来' && where != '华' && where != '京';
        return (goes || isThere) && !coming && wording.isBoundary(at) && wording.isBoundary(at + 2);
    }

    private Mention place(Wording wording, int at) {
        char c = wording.charAt(at);
        String name = NAMES.get(c);
        List<Division> divisions = gazetteer.shortNamed(name == null ? "" : name);
        String code = divisions.size() == 1 ? divisions.get(0).code() : null;
        return new Mention(Entity.Kind.PLACE, at, at + 1, name, code, null, false);
    }
}

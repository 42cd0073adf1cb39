package org.banmian.nlp.page.assembly;

/**
 * Whether a heading line names an event rather than reporting it: {@code 返乡大学生社会实践活动暨岗前培训会}. Such
 * lines label photographs; headlines have a verb.
 */
final class EventLabel {

    private static final String[] ENDS = {"活动", "现场", "仪式", "培训班", "培训会", "座谈会", "比赛", "演出", "推进会"};
    private static final String[] VERBS = {
        "举办", "举行", "召开", "开展", "启动", "举", "启", "开班", "落幕", "开幕", "温暖", "走进", "：", "，"
    };

    private EventLabel() {}

    static boolean is(String text) {
        boolean event = false;
        for (String end : ENDS) {
            event |= text.endsWith(end);
        }
        for (String verb : VERBS) {
            event &= !text.contains(verb);
        }
        return event;
    }
}

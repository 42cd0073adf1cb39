package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of article it is, judged by its structure. The list may grow. */
public enum Genre {
    /** 消息. */
    @JsonProperty("news-report")
    NEWS_REPORT,
    /** 通讯, 特写. */
    @JsonProperty("feature")
    FEATURE,
    /** 图片新闻: a caption that stands alone. */
    @JsonProperty("photo-story")
    PHOTO_STORY,
    /** 问答. */
    @JsonProperty("question-and-answer")
    QUESTION_AND_ANSWER,
    /** 公告. */
    @JsonProperty("notice")
    NOTICE,
    /** 评论. */
    @JsonProperty("commentary")
    COMMENTARY,
    /** Not known. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}

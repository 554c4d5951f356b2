package org.touyan.insight.openapi.national;

import java.util.Arrays;
import java.util.List;

/** The four files, each with its columns as {@code docs/national-export.md} maps them. */
enum NationalFile {

    TEAMS("志愿团体", "团体编号 团体名称 团体类型 所属工会 服务领域 成立日期 成员人数"), VOLUNTEERS("志愿者",
            "志愿者编号 姓名 性别 出生日期 证件类型 证件号码 联系电话 居住区域 专业技能 同意日期"), PROJECTS("志愿服务项目",
                    "项目编号 项目名称 项目类别 服务区域 服务对象 月份 承办团体"), RECORDS("志愿服务记录",
                            "记录编号 志愿者编号 活动名称 服务日期 服务地点 服务内容 服务时间（小时） 组织单位 活动负责人 确认方式 生效日期");

    private final String title;
    /** Separated by spaces. */
    private final String columns;

    NationalFile(String title, String columns) {
        this.title = title;
        this.columns = columns;
    }

    String title() {
        return title;
    }

    List<String> columns() {
        return Arrays.asList(columns.split(" ", -1));
    }

    /** Whether it holds numbers of people whole. */
    boolean unmasked() {
        return this == VOLUNTEERS;
    }
}

package org.touyan.outreach.campaign.desk;

import java.util.List;

/** The lists of a call: 需求清单, 问题清单, 服务清单, and 揭榜. */
public enum ListKind {

    DEMANDS("demands", "number,company,class,words,secret,date,state"), PROBLEMS("problems",
            "number,company,difficulty,found,cause,owner,outcome,confirmed"), SERVICES("services",
                    "number,company,who,when,form,request,state"), BOUNTIES("bounties",
                            "topic,company,closes,claims,state");

    private final String path;
    private final String columns; // separated by commas

    ListKind(String path, String columns) {
        this.path = path;
        this.columns = columns;
    }

    public String path() {
        return path;
    }

    /** Last parts of the keys of their headings. */
    public List<String> columns() {
        return List.of(columns.split(",", -1));
    }
}

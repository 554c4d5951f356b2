package org.touyan.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.load.StartLoad;
import org.touyan.people.roster.merge.ProposeMerge;

/** What lies on the officer's desk when the story ends: a sheet that is not right yet, and two people who stand there twice. */
@Component
@Profile("demo")
class Papers {

    private static final String SHEET = """
            姓名,性别,出生年月,手机,工作单位,职务,乡镇,专长,技能等级,荣誉称号,获评年份
            颜建波,男,1979-03-12,13900005001,恒力阀门厂（演示）,班组长,玉城街道,车工,高级工,玉环工匠,2023
            江远航,男,1984-11-02,1390000500,联丰阀门厂（演示）,班组长,坎门街道,焊接,技师,玉环工匠,2023
            骆巧云,女,1988-06-20,13900005003,海利水产（演示）,质检员,大麦屿街道,电工,中级工,台州匠人,2023
            庄丽华,女,1990-01-15,13900005004,永固家具（演示）,设计员,楚门镇,电工,高级工,台州匠人,2023
            蔡长庚,男,1975-08-30,13900005005,新盛机械（演示）,调度,温岭镇,车工,技师,玉环工匠,2023
            柯定海,男,1982-05-09,13900005006,东浦机械（演示）,维修工,清港镇,焊接,高级工,玉环工匠,2091
            金春和,女,1986-12-01,13900005007,金鼎家具（演示）,班组长,沙门镇,车工,中级工,玉环工匠,2023
            """ + Masters.HEROINE + ",女,,,清港农技站（演示）,,清港镇,果树管理,,全国五一劳动奖章,2012\n";

    private final World world;
    private final Masters masters;
    private final StartLoad startLoad;
    private final ProposeMerge proposeMerge;

    Papers(World world, Masters masters, StartLoad startLoad, ProposeMerge proposeMerge) {
        this.world = world;
        this.masters = masters;
        this.startLoad = startLoad;
        this.proposeMerge = proposeMerge;
    }

    void lieThere() {
        Actor staff = world.staff();
        byte[] sheet = SHEET.getBytes(StandardCharsets.UTF_8);
        Acting.doing(staff, () -> startLoad.upload(staff, "去年的名册（演示）.csv", new ByteArrayInputStream(sheet)));

        List<PersonId> farmers = masters.of("crops");
        masters.enterAgain(farmers.get(1));
        PersonId kept = farmers.get(2);
        PersonId twice = masters.enterAgain(kept);
        Actor colleague = world.colleague();
        Acting.doing(colleague, () -> proposeMerge.propose(colleague, kept, twice));
    }
}

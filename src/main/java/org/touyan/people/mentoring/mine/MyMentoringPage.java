package org.touyan.people.mentoring.mine;

import java.util.List;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.people.mentoring.show.ContractRow;
import org.touyan.people.mentoring.show.ContractsPage;
import org.touyan.people.mentoring.show.RecordForm;

/** The apprentices of one master, and a word from him whether he would take one. */
public record MyMentoringPage(List<ContractRow> rows, List<ContractsPage.Wish> wishes, RecordForm form,
        FormErrors errors) implements Page {}

package org.touyan.people.studio.naming;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.SumRow;

/**
 * 申报表 or 考察表 on one sheet: what is known, the lines of its list, and where those concerned sign.
 *
 * @param titleKey a text key
 * @param name     what the studio is called, or will be
 * @param lines    of the list; with a box to tick where nobody has looked yet
 * @param signs    who signs, each a text key
 * @param address  of the studio on the platform
 */
public record SheetPaper(String titleKey, String name, List<SumRow> facts, List<SumRow> lines, List<String> signs,
        String address) implements Page {}

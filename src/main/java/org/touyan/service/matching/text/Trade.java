package org.touyan.service.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something people can be good at, and all the words by which it is asked for: an occupation of the national classification
 * (职业分类大典 2022), a craft of the union's own list, or one of the places to which a wish is sent that nobody here can fulfil.
 *
 * @param definition what the state says it is; empty for what is not in the classification
 * @param tasks      what the state says is done there
 * @param aliases    its other names in the classification or the list
 * @param says       what people say when they need it, written for this project
 * @param terms      materials, tools, defects and other words of the craft
 * @param titles     names under which such people are looked for
 */
record Trade(String code, String name, String definition, List<String> tasks, List<String> aliases, List<String> says,
        List<String> terms, List<String> titles) {

    Trade {
        tasks = List.copyOf(tasks);
        aliases = List.copyOf(aliases);
        says = List.copyOf(says);
        terms = List.copyOf(terms);
        titles = List.copyOf(titles);
    }

    /** Everything the state says of it. */
    String described() {
        return name + "。" + definition + String.join("；", tasks) + "。" + String.join("，", aliases);
    }

    /** The same, a sentence at a time; of what is not in the classification, its name. */
    List<String> sentences() {
        if (definition.isEmpty()) {
            return List.of(name);
        }
        List<String> sentences = new ArrayList<>(List.of(name, name + "：" + definition));
        sentences.addAll(tasks);
        sentences.addAll(aliases);
        return sentences;
    }

    /** The same trade under the names by which a union's list knows it. */
    Trade known(String as, List<String> otherNames) {
        return new Trade(code, as, definition, tasks, otherNames, says, terms, titles);
    }

    /** Its names and words, in one line. */
    String vocabulary() {
        return Stream.of(List.of(name), titles, terms).flatMap(List::stream).distinct().reduce((a, b) -> a + "，" + b)
                .orElse(name);
    }

    /** The words of the craft and what people say, for finding words in them. */
    String spoken() {
        return vocabulary() + "。" + String.join("。", says);
    }
}

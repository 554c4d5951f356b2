package org.touyan.insight.brief.desk;

import java.util.ArrayList;
import java.util.List;

/** What was changed from one version of a paragraph to the next, character by character: the longest common subsequence stays. */
public final class Difference {

    /** What became of some words. */
    public enum Fate {
        SAME, GONE, NEW
    }

    public record Piece(Fate fate, String text) {}

    private Difference() {}

    public static List<Piece> of(String before, String after) {
        int[] old = before.codePoints().toArray();
        int[] now = after.codePoints().toArray();
        int[][] common = common(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i] == now[j]) {
                add(pieces, Fate.SAME, old[i]);
                i++;
                j++;
            } else if (j == now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Fate.GONE, old[i++]);
            } else {
                add(pieces, Fate.NEW, now[j++]);
            }
        }
        return pieces;
    }

    private static int[][] common(int[] old, int[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] = old[i] == now[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Fate fate, int character) {
        String text = Character.toString(character);
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(fate, last.text() + text));
        } else {
            pieces.add(new Piece(fate, text));
        }
    }
}

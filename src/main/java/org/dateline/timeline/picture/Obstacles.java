package org.dateline.timeline.picture;

import java.util.Arrays;

/// What labels must not cover, by row and by strips of 96 px, so that asking is quick.
final class Obstacles {
    static final int MARK = 0;
    /// A line between rows that its happening takes part in.
    static final int JOIN = 1;
    /// A line that only passes.
    static final int PASS = 2;
    static final int TEXT = 3;

    private static final double STRIP = 96;

    private final int strips;
    private final int[][] cells;
    private final int[] used;
    private double[] box = new double[4 * 256];
    private int[] owner = new int[256];
    private byte[] kind = new byte[256];
    private int size;

    Obstacles(int rows, double width) {
        strips = (int) (width / STRIP) + 2;
        cells = new int[rows * strips][];
        used = new int[rows * strips];
    }

    void add(int row, double x1, double y1, double x2, double y2, int mark, int what) {
        if (size == owner.length) {
            box = Arrays.copyOf(box, size * 8);
            owner = Arrays.copyOf(owner, size * 2);
            kind = Arrays.copyOf(kind, size * 2);
        }
        box[size * 4] = x1;
        box[size * 4 + 1] = y1;
        box[size * 4 + 2] = x2;
        box[size * 4 + 3] = y2;
        owner[size] = mark;
        kind[size] = (byte) what;
        for (int s = strip(x1 - 4); s <= strip(x2 + 4); s++) {
            int cell = row * strips + s;
            if (cells[cell] == null) {
                cells[cell] = new int[8];
            } else if (used[cell] == cells[cell].length) {
                cells[cell] = Arrays.copyOf(cells[cell], used[cell] * 2);
            }
            cells[cell][used[cell]++] = size;
        }
        size++;
    }

    /// Whether a label of this mark in this slot has the rectangle to itself. Its own lines do not hinder it beside
    /// the mark line's ends, nor does its own mark where the label starts at its edge.
    ///
    /// @param lax whether passing lines may be covered
    /// @param clear room kept from marks and labels; lines get a px less
    boolean isFree(int row, double x1, double y1, double x2, double y2, int mark, int slot, boolean lax, double clear) {
        boolean inLine = slot == 0 || slot == 3;
        for (int s = strip(x1 - 4); s <= strip(x2 + 4); s++) {
            int cell = row * strips + s;
            for (int k = 0; k < used[cell]; k++) {
                int i = cells[cell][k];
                int what = kind[i];
                if (lax && what == PASS
                        || owner[i] == mark && mark >= 0 && (what == MARK ? inLine : inLine && what != TEXT)) {
                    continue;
                }
                double pad = what == JOIN || what == PASS ? Math.max(0, clear - 1) : what == TEXT ? clear * 2 : clear;
                if (x1 - pad < box[i * 4 + 2] && x2 + pad > box[i * 4] && y1 < box[i * 4 + 3] && y2 > box[i * 4 + 1]) {
                    return false;
                }
            }
        }
        return true;
    }

    private int strip(double x) {
        return (int) Math.clamp(x / STRIP, 0, strips - 1);
    }
}

package org.touyan.service.matching.text;

import org.apache.lucene.util.VectorUtil;

/**
 * Where a text points in the space of meanings: texts that mean alike point alike. Kept in a byte for each of its numbers, as
 * fractions of the largest, which is a quarter of the room and loses less than the rounding of the model itself.
 */
final class Meaning {

    static final int SIZE = 512;

    private static final int LARGEST = 127;

    private final byte[] direction;
    private final float unit;

    private Meaning(byte[] direction) {
        this.direction = direction;
        this.unit = (float) (1 / Math.sqrt(VectorUtil.dotProduct(direction, direction)));
    }

    /** @param vector {@value #SIZE} numbers, of any length but zero */
    static Meaning of(float[] vector) {
        float largest = 0;
        for (float x : vector) {
            largest = Math.max(largest, Math.abs(x));
        }
        byte[] direction = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            direction[i] = (byte) Math.round(vector[i] / largest * LARGEST);
        }
        return of(direction);
    }

    /** @param direction {@value #SIZE} numbers from -127 to 127; kept, not copied */
    static Meaning of(byte[] direction) {
        return new Meaning(direction);
    }

    /** The same, somewhere else in memory: what is read one after the other is read ten times as fast when it lies side by side. */
    Meaning copied() {
        return new Meaning(direction.clone());
    }

    /** {@value #SIZE} numbers from -127 to 127. */
    byte number(int at) {
        return direction[at];
    }

    /** The cosine of the angle between the two: 1 for the same meaning, about 0.3 for two sentences taken by chance. */
    float alike(Meaning other) {
        return VectorUtil.dotProduct(direction, other.direction) * unit * other.unit;
    }
}

package org.touyan.service.matching.text;

/** The texts that come nearest to what was said, of each entry; the second and third count less, since they often say the same. */
final class Alike {

    private static final float SECOND = 0.4f;
    private static final float THIRD = 0.2f;

    private float first;
    private float second;
    private float third;

    void add(float near) {
        if (near > first) {
            third = second;
            second = first;
            first = near;
        } else if (near > second) {
            third = second;
            second = near;
        } else if (near > third) {
            third = near;
        }
    }

    float sum() {
        return first + SECOND * second + THIRD * third;
    }
}

package org.touyan.foundation.web.ui;

/**
 * Where in a long list the reader stands.
 *
 * @param page  from 1
 * @param size  rows on a page
 * @param total rows in all
 */
public record Pager(int page, int size, long total) {

    public Pager {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException(
                    "page %d of size %d in %d (expected: 1, 1, 0 or more)".formatted(page, size, total));
        }
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (long) (page - 1) * size;
    }

    public int first() {
        return Math.max(1, page - 2);
    }

    public int last() {
        return Math.min(pages(), page + 2);
    }
}

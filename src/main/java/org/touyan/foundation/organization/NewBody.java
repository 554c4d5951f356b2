package org.touyan.foundation.organization;

import org.jspecify.annotations.Nullable;

/**
 * A body as somebody registers it.
 *
 * @param creditCode   empty where the kind needs none
 * @param town         NBS code
 * @param industryCode GB/T 4754, empty when unknown
 * @param sizeYear     the year of the statistics the size is from
 * @param contactPhone of a person or of the office
 * @param ownUnion     whether it has a union of its own, which then enters the tree
 * @param demo         fictional
 */
public record NewBody(String name, BodyKind kind, String creditCode, String town, String address, String industryCode,
        @Nullable SizeClass sizeClass, @Nullable Integer sizeYear, @Nullable Integer workers, String contactName,
        String contactPost, String contactPhone, boolean ownUnion, boolean demo) {}

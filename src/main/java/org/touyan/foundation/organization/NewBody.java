package org.touyan.foundation.organization;

import org.jspecify.annotations.Nullable;

/**
 * A body as somebody registers it.
 *
 * @param creditCode   empty where the kind needs none
 * @param town         NBS code
 * @param industryCode GB/T 4754, empty when unknown
 * @param size         as somebody says, with year and source
 * @param contactPhone of a person or of the office
 * @param ownUnion     whether it has a union of its own, which then enters the tree
 * @param demo         fictional
 */
public record NewBody(String name, BodyKind kind, String creditCode, String town, String address, String industryCode,
        Size size, @Nullable Integer workers, String contactName,
        String contactPost, String contactPhone, boolean ownUnion, boolean demo) {}

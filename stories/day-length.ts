/** Times of items and readings are milliseconds; dates are days. */

/** A day in milliseconds. */
export const dayLength = 86_400_000;

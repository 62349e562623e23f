/** Parts of a Ref, `kind:id`. */

/** The id in a Ref. */
export const idOf = (ref: string): string => ref.slice(ref.indexOf(':') + 1)

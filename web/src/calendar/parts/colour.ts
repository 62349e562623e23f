/** Colours of calendars: the twelve of the house, by number. */
export const PALETTE = Array.from({ length: 12 }, (_, index) => index)

/** As CSS takes it. */
export const inkOf = (colour: number): string => `var(--party-${colour})`

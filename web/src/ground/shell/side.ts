/** Whether the side of a thing is wanted as soon as the thing opens. */

/** An address that names a comment means the side, which narrow screens keep in a sheet. */
export const pointsAtSide = (): boolean => new URLSearchParams(location.search).has('comment') && inSheet()

/** Whether there is no room for the side, so that it opens in a sheet. */
export const inSheet = (): boolean => matchMedia('(max-width: 1279px)').matches

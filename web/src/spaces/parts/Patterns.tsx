import css from './Plan.module.css'

/** The patterns of states, so that none is told by colour alone. `name` keeps two plans of a page apart. */
export function Patterns({ name }: { name: string }) {
  return (
    <defs>
      <pattern id={`${name}-taken`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={css.takenGround} />
        <path d="M-2 2 2-2M0 8 8 0M6 10 10 6" className={css.takenLine} />
      </pattern>
      <pattern id={`${name}-mine`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={css.mineGround} />
        <circle cx="4" cy="4" r="1.4" className={css.mineDot} />
      </pattern>
      <pattern id={`${name}-closed`} width="10" height="10" patternUnits="userSpaceOnUse">
        <rect width="10" height="10" className={css.closedGround} />
        <path d="M0 0 10 10M10 0 0 10" className={css.closedLine} />
      </pattern>
    </defs>
  )
}

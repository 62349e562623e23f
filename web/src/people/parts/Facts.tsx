import type { ReactNode } from 'react'
import styles from './people.module.css'

/** A list of what is known, name beside value; what is empty is left out. */
export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  const known = rows.filter(([, value]) => value !== '' && value !== null && value !== undefined)
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A heading with what belongs to it. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <div className="m-row m-wrap">
        <h2>{title}</h2>
        {aside ? <span className="m-push">{aside}</span> : null}
      </div>
      {children}
    </section>
  )
}

import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import styles from './Sections.module.css'

export interface SectionLink {
  to: string
  label: string
  /** Also current on pages below it; false for the first page of a part. */
  deep?: boolean
  /** Other pages that count as this one. */
  also?: RegExp
}

interface Props {
  /** What the pages are of. */
  label: string
  links: readonly SectionLink[]
  children: ReactNode
}

/** The pages of one part of the house, as a row of links above the page. */
export function Sections({ label, links, children }: Props) {
  const path = useLocation({ select: (location) => location.pathname })
  const row = useRef<HTMLUListElement>(null)
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [path])
  return (
    <>
      <nav className={styles.row} aria-label={label}>
        <ul ref={row}>
          {links.map((link) => {
            const here =
              path === link.to ||
              (link.deep !== false && path.startsWith(`${link.to}/`)) ||
              link.also?.test(path)
            return (
              <li key={link.to}>
                <Link
                  to={link.to}
                  className={`m-inset ${styles.link}`}
                  aria-current={here ? 'page' : undefined}
                  activeOptions={{ exact: true }}
                >
                  {link.label}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      {children}
    </>
  )
}

/** A heading with what belongs to it, on a page of sections. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="m-stack">
      <div className="m-row m-wrap">
        <h2>{title}</h2>
        {aside ? <span className="m-push m-row">{aside}</span> : null}
      </div>
      {children}
    </section>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { t } from '../../ground/words'
import type { Sheet } from '../data/sites'
import { MARK, named, windowOf } from '../rules/map'
import { ARROWS, inReadingOrder, neighbour, type Shape } from '../rules/plan'
import { siteName } from '../rules/saying'
import css from './MapSketch.module.css'

/** The side of the sketch in its own units. */
const SIDE = 1000

/** Where the sites lie to one another, with what is free now. Arrow keys walk, Enter opens. */
export function MapSketch({ sites }: { sites: readonly Sheet[] }) {
  const navigate = useNavigate()
  const box = useRef<SVGSVGElement>(null)
  const shapes = useMemo(
    () =>
      inReadingOrder(
        sites.flatMap((one): Shape[] =>
          one.east == null || one.north == null
            ? []
            : [
                {
                  id: one.site,
                  sort: 'desk',
                  x: one.east - MARK,
                  y: SIDE - one.north - MARK,
                  width: 2 * MARK,
                  height: 2 * MARK,
                  label: siteName(one),
                  space: one.site,
                },
              ],
        ),
      ),
    [sites],
  )
  const places = useMemo(
    () => named(shapes.map(({ id, x, y, label }) => ({ id, x: x + MARK, y: y + MARK, label }))),
    [shapes],
  )
  const [at, setAt] = useState('')
  const here = shapes.some((one) => one.id === at) ? at : shapes[0]?.id
  if (shapes.length === 0) return null
  const byId = new Map(sites.map((one) => [one.site, one]))
  const open = (id: string) => void navigate({ to: `/spaces/sites/${id}` })
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key]
    if (!direction || !here) return
    event.preventDefault()
    const next = neighbour(shapes, here, direction)
    setAt(next)
    box.current?.querySelector<SVGGElement>(`[data-site="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <figure className={css.map}>
      <div className={css.box}>
        <svg
          ref={box}
          role="group"
          aria-label={t('spaces.map')}
          viewBox={windowOf(places)}
          className={css.sketch}
          onKeyDown={onKeyDown}
        >
          {places.map((one) => {
            const sheet = byId.get(one.id) as Sheet
            const state = stateOf(sheet)
            return (
              <g
                key={one.id}
                role="link"
                tabIndex={one.id === here ? 0 : -1}
                data-site={one.id}
                data-state={state}
                className={css.site}
                aria-label={`${one.label}, ${stateWords(sheet)}`}
                onClick={() => open(one.id)}
                onFocus={() => setAt(one.id)}
                onKeyDown={(event) => (event.key === 'Enter' ? open(one.id) : undefined)}
              >
                {one.around.map(({ left, top, right, bottom }) => (
                  <rect
                    key={top}
                    x={left}
                    y={top}
                    width={right - left}
                    height={bottom - top}
                    rx="12"
                    className={css.ring}
                  />
                ))}
                {state === 'closed' ? (
                  <rect x={one.x - 13} y={one.y - 13} width="26" height="26" rx="4" className={css.mark} />
                ) : (
                  <circle cx={one.x} cy={one.y} r={MARK} className={css.mark} />
                )}
                <text x={one.at.x} y={one.at.y} textAnchor={one.at.anchor} className={css.name}>
                  {one.label}
                </text>
              </g>
            )
          })}
          {/* beside the links: their names say these numbers in words */}
          <g aria-hidden="true">
            {places.map((one) => {
              const sheet = byId.get(one.id) as Sheet
              return stateOf(sheet) === 'free' ? (
                <text key={one.id} x={one.x} y={one.y} className={css.count}>
                  {freeOf(sheet)}
                </text>
              ) : null
            })}
          </g>
        </svg>
      </div>
      <figcaption className="m-hint">{t('spaces.map.hint')}</figcaption>
    </figure>
  )
}

const freeOf = (sheet: Sheet) => sheet.free_seats + sheet.free_rooms
const stateOf = (sheet: Sheet) => (!sheet.open_now ? 'closed' : freeOf(sheet) > 0 ? 'free' : 'full')

/** How a site stands now, in words. */
export function stateWords(sheet: Sheet): string {
  if (!sheet.open_now) return t('spaces.site.shut')
  return [
    sheet.seats > 0 ? t('spaces.site.seats', { free: sheet.free_seats, all: sheet.seats }) : '',
    sheet.rooms > 0 ? t('spaces.site.rooms', { free: sheet.free_rooms, all: sheet.rooms }) : '',
  ]
    .filter(Boolean)
    .join(' \u00B7 ')
}

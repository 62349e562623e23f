import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { t } from '../../ground/words'
import type { Sheet } from '../data/sites'
import { ARROWS, inReadingOrder, neighbour, widthOf, type Shape } from '../rules/plan'
import { siteName } from '../rules/saying'
import css from './MapSketch.module.css'

/** The side of the sketch in its own units; names stand beside the marks in them. */
const SIDE = 1000
const MARK = 16

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
      <svg
        ref={box}
        role="group"
        aria-label={t('spaces.map')}
        viewBox={`-60 -40 ${SIDE + 180} ${SIDE + 80}`}
        className={css.sketch}
        onKeyDown={onKeyDown}
      >
        {shapes.map((one) => {
          const sheet = byId.get(one.id) as Sheet
          const free = sheet.free_seats + sheet.free_rooms
          const state = !sheet.open_now ? 'closed' : free > 0 ? 'free' : 'full'
          const x = one.x + MARK
          const y = one.y + MARK
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
              <rect
                x={x - 26}
                y={y - 26}
                width={52 + widthOf(one.label) * 2}
                height="52"
                rx="12"
                className={css.ring}
              />
              {state === 'closed' ? (
                <rect x={x - 13} y={y - 13} width="26" height="26" rx="4" className={css.mark} />
              ) : (
                <circle cx={x} cy={y} r={MARK} className={css.mark} />
              )}
              <text x={x + 24} y={y} className={css.name}>
                {one.label}
              </text>
            </g>
          )
        })}
        {/* beside the links: their names say these numbers in words */}
        <g aria-hidden="true">
          {shapes.map((one) => {
            const sheet = byId.get(one.id) as Sheet
            const free = sheet.free_seats + sheet.free_rooms
            return sheet.open_now && free > 0 ? (
              <text key={one.id} x={one.x + MARK} y={one.y + MARK} className={css.count}>
                {free}
              </text>
            ) : null
          })}
        </g>
      </svg>
      <figcaption className="m-hint">{t('spaces.map.hint')}</figcaption>
    </figure>
  )
}

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

import { ChevronRight } from 'lucide-react'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { matches } from '../../ground/initials'
import { t } from '../../ground/words'
import type { Unit, UnitHead } from '../data'
import { above, branches, named, type Branch } from '../rules'
import styles from './UnitTree.module.css'

interface Props {
  units: readonly Unit[]
  heads: readonly UnitHead[]
  chosen: string
  onChoose: (id: string) => void
}

interface Line {
  branch: Branch
  level: number
  size: number
  place: number
}

function linesOf(roots: readonly Branch[], shut: ReadonlySet<string>, level = 1): Line[] {
  return roots.flatMap((branch, index) => [
    { branch, level, size: roots.length, place: index + 1 },
    ...(shut.has(branch.unit.id) ? [] : linesOf(branch.below, shut, level + 1)),
  ])
}

/** Milliseconds within which typed letters belong together. */
const TYPED_TOGETHER = 700

/** The organisation as a tree: arrows open, close and move; typing a name or its initials jumps. */
export function UnitTree({ units, heads, chosen, onChoose }: Props) {
  const roots = useMemo(() => branches(units), [units])
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string | null>(null)
  const box = useRef<HTMLUListElement>(null)
  const typed = useRef({ text: '', when: 0 })
  const open = useMemo(() => {
    const needed = new Set(above(units, chosen))
    return new Set([...shut].filter((id) => !needed.has(id)))
  }, [shut, units, chosen])
  const lines = useMemo(() => linesOf(roots, open), [roots, open])
  const headOf = useMemo(() => {
    const found = new Map<string, UnitHead>()
    for (const head of heads) if (!found.has(head.unit)) found.set(head.unit, head)
    return found
  }, [heads])
  const here = lines.some((line) => line.branch.unit.id === at)
    ? at
    : lines.some((line) => line.branch.unit.id === chosen)
      ? chosen
      : lines[0]?.branch.unit.id

  const focus = (id: string | undefined | null) => {
    if (!id) return
    setAt(id)
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-unit="${id}"]`)?.focus())
  }
  const turn = (id: string, close: boolean) => {
    const next = new Set(open)
    if (close) next.add(id)
    else next.delete(id)
    setShut(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const index = lines.findIndex((line) => line.branch.unit.id === here)
    const line = lines[index]
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return
    const { unit, below } = line.branch
    const closed = open.has(unit.id)
    const take = (run: () => void) => {
      event.preventDefault()
      run()
    }
    if (event.key === 'ArrowDown') take(() => focus(lines[index + 1]?.branch.unit.id))
    else if (event.key === 'ArrowUp') take(() => focus(lines[index - 1]?.branch.unit.id))
    else if (event.key === 'Home') take(() => focus(lines[0]?.branch.unit.id))
    else if (event.key === 'End') take(() => focus(lines.at(-1)?.branch.unit.id))
    else if (event.key === 'ArrowRight' && below.length > 0)
      take(() => (closed ? turn(unit.id, false) : focus(below[0]?.unit.id)))
    else if (event.key === 'ArrowLeft')
      take(() => (below.length > 0 && !closed ? turn(unit.id, true) : focus(unit.parent)))
    else if (event.key === '*')
      take(() => setShut(new Set([...open].filter((id) => !roots.some((one) => one.unit.id === id)))))
    else if (event.key === 'Enter' || event.key === ' ') take(() => onChoose(unit.id))
    else if (event.key.length === 1) {
      const now = event.timeStamp
      const text = (now - typed.current.when < TYPED_TOGETHER ? typed.current.text : '') + event.key
      typed.current = { text, when: now }
      const found = [...lines.slice(index + 1), ...lines.slice(0, index + 1)].find((one) =>
        matches(named(one.branch.unit), text),
      )
      if (found) take(() => focus(found.branch.unit.id))
    }
  }
  return (
    <ul
      ref={box}
      role="tree"
      aria-label={t('people.organisation')}
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      {lines.map(({ branch, level, size, place }) => {
        const { unit, below } = branch
        const closed = open.has(unit.id)
        const head = headOf.get(unit.id)
        return (
          <li
            key={unit.id}
            role="treeitem"
            data-unit={unit.id}
            aria-level={level}
            aria-setsize={size}
            aria-posinset={place}
            aria-expanded={below.length > 0 ? !closed : undefined}
            aria-selected={unit.id === chosen}
            tabIndex={unit.id === here ? 0 : -1}
            className={`m-inset ${styles.unit}`}
            style={{ paddingInlineStart: `${(level - 1) * 1.8 + 0.4}rem` }}
            onFocus={() => setAt(unit.id)}
            onClick={() => onChoose(unit.id)}
          >
            <span
              className={styles.turn}
              data-open={closed ? undefined : ''}
              aria-hidden
              onClick={(event) => {
                if (below.length === 0) return
                event.stopPropagation()
                turn(unit.id, !closed)
              }}
            >
              {below.length > 0 ? <ChevronRight size={18} /> : null}
            </span>
            <span className={styles.name}>
              <span className="m-cut">{named(unit)}</span>
              {head ? (
                <span className="m-cut m-soft m-caption">
                  {head.fn} {head.duty}
                </span>
              ) : null}
            </span>
            <span className="m-soft m-num m-caption">
              {branch.people}
              <span className="m-hidden">{t('people.count.unit')}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { t } from '../../ground/words'
import { asDoc, type Line } from '../data/pages'
import { folded } from '../rules/difference'
import { DocView } from '../view/DocView'
import type { DocNode } from '../view/model'
import css from './Difference.module.css'

const SIGNS = { removed: '−', added: '+', changed: '±', kept: '' } as const
type Change = keyof typeof SIGNS

const one = (block: Record<string, unknown> | null | undefined) =>
  block ? <DocView doc={{ type: 'doc', content: [asDoc(block)] }} anchors={false} /> : null

/** A block whose words changed: what went is struck, what came is underlined. */
function Pieces({ line, show }: { line: Line; show: 'both' | 'removed' | 'added' }) {
  return (
    <p className={css.pieces}>
      {line.pieces
        .filter((piece) => piece.change === 'kept' || show === 'both' || piece.change === show)
        .map((piece, index) =>
          piece.change === 'removed' ? (
            <del key={index}>{piece.text}</del>
          ) : piece.change === 'added' ? (
            <ins key={index}>{piece.text}</ins>
          ) : (
            <span key={index}>{piece.text}</span>
          ),
        )}
    </p>
  )
}

function Mark({ change }: { change: Change }) {
  return (
    <span className={css.mark}>
      <span aria-hidden>{SIGNS[change]}</span>
      {change === 'kept' ? null : <span className="m-hidden">{t(`wiki.diff.${change}`)}</span>}
    </span>
  )
}

interface Drawn {
  line: Line
  /** Who wrote a block of the later version. */
  by: (block: DocNode) => string | undefined
}

/** Who wrote what came. */
function Author({ line, by }: Drawn) {
  const name = line.change === 'kept' || !line.after ? undefined : by(asDoc(line.after))
  return name ? <p className="m-soft m-caption">{t('wiki.versions.wrote', { name })}</p> : null
}

function Inline({ line, by }: Drawn) {
  const change = line.change as Change
  return (
    <div className={css.line} data-change={change}>
      <Mark change={change} />
      <div className={css.block}>
        {change === 'changed' ? (
          line.pieces.length > 0 ? (
            <Pieces line={line} show="both" />
          ) : (
            <>
              <div className={css.old}>{one(line.before)}</div>
              {one(line.after)}
            </>
          )
        ) : (
          one(line.after ?? line.before)
        )}
        <Author line={line} by={by} />
      </div>
    </div>
  )
}

function Beside({ line, by }: Drawn) {
  const change = line.change as Change
  const words = change === 'changed' && line.pieces.length > 0
  return (
    <div className={css.pair}>
      <div
        className={css.half}
        data-change={change === 'added' ? 'none' : change === 'changed' ? 'removed' : change}
      >
        {change === 'added' ? null : words ? <Pieces line={line} show="removed" /> : one(line.before)}
      </div>
      <div
        className={css.half}
        data-change={change === 'removed' ? 'none' : change === 'changed' ? 'added' : change}
      >
        {change === 'removed' ? null : words ? (
          <Pieces line={line} show="added" />
        ) : (
          one(line.after ?? line.before)
        )}
        <Author line={line} by={by} />
      </div>
    </div>
  )
}

function Kept({ lines, side, by }: { lines: readonly Line[]; side: boolean; by: Drawn['by'] }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button kind="quiet" className={css.kept} onClick={() => setOpen(true)}>
        {t('wiki.diff.kept', { count: lines.length })}
      </Button>
    )
  return lines.map((line, index) =>
    side ? <Beside key={index} line={line} by={by} /> : <Inline key={index} line={line} by={by} />,
  )
}

interface Props {
  lines: readonly Line[]
  side: boolean
  /** What the earlier and the later text are called. */
  names: readonly [string, string]
  by: Drawn['by']
}

/** What changed from one version to another: in one column, or beside each other. */
export function Difference({ lines, side, names, by }: Props) {
  if (lines.every((line) => line.change === 'kept'))
    return <p className="m-soft">{t('wiki.versions.same')}</p>
  return (
    <div className={css.difference}>
      {side ? (
        <div className={css.pair}>
          {names.map((name) => (
            <h2 key={name} className={css.name}>
              {name}
            </h2>
          ))}
        </div>
      ) : (
        <p className="m-soft">{names.join(' \u2192 ')}</p>
      )}
      {folded(lines).map((stretch, index) =>
        stretch.kind === 'kept' ? (
          <Kept key={index} lines={stretch.lines} side={side} by={by} />
        ) : side ? (
          <Beside key={index} line={stretch.line} by={by} />
        ) : (
          <Inline key={index} line={stretch.line} by={by} />
        ),
      )}
    </div>
  )
}

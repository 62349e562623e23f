import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { t } from '../../ground/words'
import { asDoc, type Line } from '../data/pages'
import { folded } from '../rules/difference'
import { DocView } from '../view/DocView'
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

function Inline({ line }: { line: Line }) {
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
      </div>
    </div>
  )
}

function Beside({ line }: { line: Line }) {
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
      </div>
    </div>
  )
}

function Kept({ lines, side }: { lines: readonly Line[]; side: boolean }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button kind="quiet" className={css.kept} onClick={() => setOpen(true)}>
        {t('wiki.diff.kept', { count: lines.length })}
      </Button>
    )
  return lines.map((line, index) =>
    side ? <Beside key={index} line={line} /> : <Inline key={index} line={line} />,
  )
}

/** What changed from one version to another: in one column, or beside each other. */
export function Difference({ lines, side }: { lines: readonly Line[]; side: boolean }) {
  if (lines.every((line) => line.change === 'kept'))
    return <p className="m-soft">{t('wiki.versions.same')}</p>
  return (
    <div className={css.difference}>
      {folded(lines).map((stretch, index) =>
        stretch.kind === 'kept' ? (
          <Kept key={index} lines={stretch.lines} side={side} />
        ) : side ? (
          <Beside key={index} line={stretch.line} />
        ) : (
          <Inline key={index} line={stretch.line} />
        ),
      )}
    </div>
  )
}

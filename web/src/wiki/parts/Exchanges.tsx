import { useQuery } from '@tanstack/react-query'
import { CircleAlert, LoaderCircle, PackageCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { t } from '../../ground/words'
import { again, exchanges, fetchArchive, goesOn, type Exchange } from '../data/exchange'
import css from './Exchanges.module.css'
import { ended, useReport, whyOf } from './ExchangeReport'

/** Milliseconds that the end of one is told on its space. */
const TOLD = 24 * 60 * 60 * 1000

/** Whether there is something left to do or to see: it goes on, ended without success, or has an archive to fetch. */
function leaves(one: Exchange, now: number): boolean {
  if (goesOn(one)) return true
  if (!one.ended_at || now - Date.parse(one.ended_at) > TOLD) return false
  return one.archive_bytes !== null || (one.state === 'failed' && one.losses.length > 0)
}

/** Those that are told: the last of each way, for what came after makes up for what failed before, and all that go on. */
const told = (all: readonly Exchange[], now: number): Exchange[] =>
  all.filter(
    (one, at) => (goesOn(one) || all.findIndex(({ way }) => way === one.way) === at) && leaves(one, now),
  )

function ReportDialog({ one, onClose }: { one: Exchange; onClose: () => void }) {
  const report = useReport(one.id, onClose)
  return (
    <Dialog
      title={one.way === 'in' ? t('wiki.import') : t('wiki.archive.of', { title: one.name })}
      size="small"
      open
      onClose={onClose}
      foot={report?.foot}
    >
      {report?.body}
    </Dialog>
  )
}

function Line({ one, onLook }: { one: Exchange; onLook: () => void }) {
  const reason = one.state === 'failed' ? one.losses.at(-1) : undefined
  const Sign = reason ? CircleAlert : goesOn(one) ? LoaderCircle : PackageCheck
  return (
    <li className={css.line} data-failed={reason ? true : undefined}>
      <Sign size={20} aria-hidden className={css.sign} />
      <span className={css.said}>
        {goesOn(one)
          ? one.way === 'in'
            ? t('wiki.import.reading', { name: one.name })
            : t('wiki.archive.running')
          : ended(one)}
        {reason ? <span className="m-block">{whyOf(reason)}</span> : null}
      </span>
      {reason ? (
        <Button onClick={() => void again(one.id).then(onLook)}>{t('wiki.exchange.again')}</Button>
      ) : one.archive_bytes !== null ? (
        <Button onClick={() => void fetchArchive(one)}>{t('wiki.archive.fetch')}</Button>
      ) : (
        <Button onClick={onLook}>{t('wiki.exchange.look')}</Button>
      )}
    </li>
  )
}

/** One's own imports and archives of a space that are not done with: where a notice of their end leads. */
export default function Exchanges({ space }: { space: string }) {
  const found = useQuery(exchanges)
  const [looked, setLooked] = useState<Exchange | null>(null)
  const [now] = useState(Date.now)
  const shown = told(found.data?.filter((one) => one.space === space) ?? [], now)
  return (
    <>
      {shown.length > 0 ? (
        <ul className={css.lines} aria-label={t('wiki.exchange.open')}>
          {shown.map((one) => (
            <Line key={one.id} one={one} onLook={() => setLooked(one)} />
          ))}
        </ul>
      ) : null}
      {looked ? <ReportDialog one={looked} onClose={() => setLooked(null)} /> : null}
    </>
  )
}

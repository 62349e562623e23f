import { useQuery } from '@tanstack/react-query'
import {
  ChevronDown,
  ChevronUp,
  CircleAlert,
  CircleCheck,
  Download,
  Info,
  Pause,
  Play,
  RotateCw,
  ShieldAlert,
  X,
} from 'lucide-react'
import { useRef, useState, type MouseEvent } from 'react'
import { download, sizeText } from '../../ground/files/data'
import { explain, Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { List } from '../../ground/ui/List'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { acts, archiveOf, cancel, runs, type Act } from '../data/acts'
import {
  clear,
  leave,
  resume,
  sendFiles,
  stop,
  stopAll,
  useTransfers,
  type Transfer,
} from '../data/transfers'
import { filesOfInput } from '../rules/dropped'
import css from './Panel.module.css'

/** Seconds a finished act stays among the lines of the panel. */
const LATELY = 600

/** Opens an address of the house without loading the page anew. */
function walkTo(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  history.pushState(null, '', event.currentTarget.href)
}

const seconds = (left: number): string =>
  left < 60
    ? t('drive.left.seconds', { n: Math.max(1, Math.ceil(left)) })
    : t('drive.left.minutes', { n: Math.ceil(left / 60) })

function Line({ one }: { one: Transfer }) {
  const again = useRef<HTMLInputElement>(null)
  const going = one.state === 'sending' || one.state === 'waiting'
  const share = one.size ? one.sent / one.size : one.state === 'done' ? 1 : 0
  const passed = (Date.now() - one.since) / 1000
  const left =
    one.sent > one.before && passed > 1 ? (passed / (one.sent - one.before)) * (one.size - one.sent) : null
  const renamed = one.became && one.became.name !== one.name && !one.into.file
  const advice = one.old && one.state === 'done'
  const found = one.became && one.became.state !== 'clean' ? one.became.state : null
  return (
    <div className={css.line} data-state={one.state}>
      <span className={css.sign}>
        {one.state === 'done' && !found && !advice ? (
          <CircleCheck size={20} aria-hidden className={css.good} />
        ) : found ? (
          <ShieldAlert size={20} aria-hidden className={css.warn} />
        ) : advice ? (
          <Info size={20} aria-hidden className={css.warn} />
        ) : one.state === 'failed' ? (
          <CircleAlert size={20} aria-hidden className={css.bad} />
        ) : null}
      </span>
      <span className={css.text}>
        {one.became ? (
          <a href={`/drive/f/${one.became.id}`} className={css.name} onClick={walkTo}>
            {one.became.name}
          </a>
        ) : (
          <span className={css.name}>{one.name}</span>
        )}
        <span className={css.note} data-state={one.state}>
          {one.state === 'sending'
            ? [`${sizeText(one.sent)} / ${sizeText(one.size)}`, left === null ? '' : seconds(left)]
                .filter(Boolean)
                .join(' · ')
            : one.state === 'waiting'
              ? t('drive.transfer.waiting')
              : one.state === 'stopped'
                ? t('drive.transfer.stopped', { done: sizeText(one.sent), of: sizeText(one.size) })
                : one.state === 'lost'
                  ? t('drive.transfer.lost')
                  : one.state === 'failed'
                    ? explain(one.failure)
                    : found
                      ? t(`files.state.${found as 'held' | 'infected'}`)
                      : advice
                        ? t('drive.transfer.old-hwp')
                        : renamed
                          ? t('drive.transfer.renamed', { name: one.name })
                          : [...one.folders, sizeText(one.size)].join(' › ')}
        </span>
        {going ? (
          <progress
            max={1}
            value={one.state === 'waiting' ? 0 : share}
            aria-label={t('drive.transfer.of', { name: one.name })}
          />
        ) : null}
      </span>
      {going ? (
        <IconButton
          icon={Pause}
          label={t('drive.transfer.stop', { name: one.name })}
          onClick={() => stop(one.key)}
        />
      ) : null}
      {one.state === 'stopped' ? (
        <IconButton
          icon={Play}
          label={t('drive.transfer.resume', { name: one.name })}
          onClick={() => resume(one.key)}
        />
      ) : null}
      {one.state === 'failed' ? (
        <IconButton
          icon={RotateCw}
          label={t('drive.transfer.again', { name: one.name })}
          onClick={() => resume(one.key)}
        />
      ) : null}
      {one.state === 'lost' ? (
        <>
          <Button kind="quiet" onClick={() => again.current?.click()}>
            {t('drive.transfer.choose')}
          </Button>
          <input
            ref={again}
            type="file"
            hidden
            multiple
            onChange={(event) => {
              sendFiles(filesOfInput(event.target.files ?? []), one.into)
              event.target.value = ''
            }}
          />
        </>
      ) : null}
      {one.state === 'done' ? null : (
        <IconButton
          icon={X}
          label={t('drive.transfer.leave', { name: one.name })}
          onClick={() => leave(one.key)}
        />
      )}
    </div>
  )
}

function Job({ act }: { act: Act }) {
  const going = runs(act)
  const [first] = act.problems
  return (
    <div className={css.line} data-state={act.state}>
      <span className={css.sign}>
        {act.state === 'done' && act.problems.length === 0 ? (
          <CircleCheck size={20} aria-hidden className={css.good} />
        ) : act.state === 'failed' || act.problems.length > 0 ? (
          <CircleAlert size={20} aria-hidden className={css.bad} />
        ) : null}
      </span>
      <span className={css.text}>
        <span className={css.name}>{t(`drive.act.${act.act as 'move'}`, { count: act.total })}</span>
        <span className={`${css.note} m-num`}>
          {going
            ? t('drive.act.progress', { done: act.done, total: act.total })
            : act.state === 'cancelled'
              ? t('drive.act.cancelled', { done: act.done, total: act.total })
              : t('drive.act.ended', { done: act.done, total: act.total })}
        </span>
        {first ? (
          <span className={css.note} data-state="failed">
            {t('drive.act.partly', {
              name: first.name,
              why: explain(new Problem(409, first.code, '', first.params as Record<string, unknown>)),
              count: act.problems.length,
            })}
          </span>
        ) : null}
        {going ? (
          <progress
            max={1}
            value={act.total > 0 ? act.done / act.total : undefined}
            aria-label={t(`drive.act.${act.act as 'move'}`, { count: act.total })}
          />
        ) : null}
      </span>
      {going ? (
        <Button kind="quiet" onClick={() => void cancel(act.id)}>
          {t('ground.cancel')}
        </Button>
      ) : null}
      {act.archive && act.state === 'done' ? (
        <Button
          kind="quiet"
          icon={Download}
          onClick={() => void download(archiveOf(act.id), '').catch(wrong)}
        >
          {t('drive.act.fetch')}
        </Button>
      ) : null}
    </div>
  )
}

/** What is on its way in and out: each file and job with how far it is, and all together. */
export default function Panel() {
  const transfers = useTransfers()
  const jobs = useQuery(acts)
  const [folded, setFolded] = useState(false)
  const [hiddenSince, setHiddenSince] = useState(0)
  const now = Date.now()
  const lately = (jobs.data?.items ?? []).filter(
    (act) =>
      runs(act) ||
      (act.archive || act.act === 'import' || act.problems.length > 0 || act.total > 200
        ? act.ended_at !== null &&
          now - Date.parse(act.ended_at) < LATELY * 1000 &&
          Date.parse(act.ended_at) > hiddenSince
        : false),
  )
  const lines: (Transfer | Act)[] = [...lately, ...transfers]
  if (lines.length === 0) return null
  const going = transfers.filter((one) => one.state === 'sending' || one.state === 'waiting')
  const failed = transfers.filter((one) => one.state === 'failed').length
  const counted = transfers.filter((one) => one.state !== 'stopped' && one.state !== 'lost')
  const [sent, size] = counted.reduce(([a, b], one) => [a + one.sent, b + one.size], [0, 0])
  const arrived = counted.filter((one) => one.state === 'done').length
  const busy = going.length > 0 || lately.some(runs)
  const title =
    going.length > 0
      ? t('drive.panel.sending', { done: arrived, count: counted.length })
      : lately.some(runs)
        ? t('drive.panel.working')
        : failed > 0
          ? t('drive.panel.failed', { count: failed })
          : counted.length > 0
            ? t('drive.panel.done', { count: arrived })
            : t('drive.panel')
  return (
    <section className={css.panel} aria-label={t('drive.panel')} data-folded={folded || undefined}>
      <header className={css.head}>
        <h2 aria-live="polite">{title}</h2>
        {going.length > 1 ? (
          <Button kind="quiet" onClick={stopAll}>
            {t('drive.panel.stop')}
          </Button>
        ) : null}
        <IconButton
          icon={folded ? ChevronUp : ChevronDown}
          label={folded ? t('drive.panel.unfold') : t('drive.panel.fold')}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        />
        {busy ? null : (
          <IconButton
            icon={X}
            label={t('ground.close')}
            onClick={() => {
              clear()
              setHiddenSince(Date.now())
            }}
          />
        )}
      </header>
      {going.length > 0 ? (
        <div className={css.whole}>
          <progress max={1} value={size ? sent / size : 0} aria-label={t('drive.panel.whole')} />
          <span className="m-caption m-soft m-num">
            {sizeText(sent)} / {sizeText(size)}
          </span>
        </div>
      ) : null}
      {folded ? null : (
        <div className={css.lines} data-scroll tabIndex={-1}>
          <List
            label={t('drive.panel')}
            items={lines}
            keyOf={(one) => ('key' in one ? `t${one.key}` : one.id)}
            height={64}
          >
            {(one) => ('key' in one ? <Line one={one} /> : <Job act={one} />)}
          </List>
        </div>
      )}
    </section>
  )
}

/** What a notice says and how it is finished, in the inbox and on the home page alike. */
import { done, wrong } from '../ui/toasts'
import { t, tMaybe } from '../words'
import { markDone, markUndone, type Notice } from './data'

/** What somebody did to a thing, by the name of the fact. */
export const happened = (name: string, by: string): string => {
  const actor = by || t('inbox.somebody')
  return tMaybe(`fact.${name}`, { actor }) ?? t('inbox.changed', { actor })
}

/** What the person may do there now, when their rights were changed. */
function rights(notice: Pick<Notice, 'role' | 'adds'>): string {
  if (notice.role) return t('inbox.my-role', { role: t(`share.role.${notice.role as 'view'}`) })
  return notice.adds ? t('inbox.my-role', { role: t('share.role.adds') }) : ''
}

/** What happened, in a sentence. */
export function sentence(notice: Notice): string {
  const more = notice.people > 1 ? t('inbox.others', { count: notice.people - 1 }) : ''
  const often = notice.count > 1 ? t('inbox.times', { count: notice.count }) : ''
  return [happened(notice.name, notice.actor.name), rights(notice), [more, often].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(' \u00B7 ')
}

/** Puts a notice aside, or takes it back. */
export const finish = (notice: Notice): Promise<void> =>
  (notice.done_at ? markUndone : markDone)([notice.id]).then(
    () => {
      if (notice.done_at) done(t('inbox.undone'))
      else done(t('inbox.finished'), () => void markUndone([notice.id]).catch(wrong))
    },
    (error: unknown) => void wrong(error),
  )

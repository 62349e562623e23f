import { Link2, Lock, ShieldAlert, Star, Users } from 'lucide-react'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Entry } from '../data/entries'
import css from './Browser.module.css'

/** What is special about an entry, as small signs with their words. */
export function Signs({ entry }: { entry: Entry }) {
  return (
    <span className={css.signs}>
      {entry.label === 'O' ? null : (
        <Tag tone={entry.label === 'C' ? 'danger' : 'warning'}>
          {t(`drive.label.${entry.label as 'S' | 'C'}`)}
        </Tag>
      )}
      {entry.state === 'clean' ? null : (
        <span data-tip={t(`files.state.${entry.state as 'held' | 'infected'}`)} className={css.alarm}>
          <ShieldAlert size={16} aria-hidden />
          <span className="m-caption">{t(`drive.state.${entry.state as 'held' | 'infected'}`)}</span>
        </span>
      )}
      {entry.lock ? (
        <span
          data-tip={
            entry.lock.mine ? t('drive.locked.mine') : t('drive.locked.by', { name: entry.lock.by.name })
          }
        >
          <Lock size={16} aria-hidden />
          <span className="m-hidden">
            {entry.lock.mine ? t('drive.locked.mine') : t('drive.locked.by', { name: entry.lock.by.name })}
          </span>
        </span>
      ) : null}
      {entry.shared ? (
        <span data-tip={t('drive.shared')}>
          {entry.kind === 'folder' ? <Users size={16} aria-hidden /> : <Link2 size={16} aria-hidden />}
          <span className="m-hidden">{t('drive.shared')}</span>
        </span>
      ) : null}
      {entry.favourite ? (
        <span data-tip={t('drive.starred')} className={css.star}>
          <Star size={16} aria-hidden />
          <span className="m-hidden">{t('drive.starred')}</span>
        </span>
      ) : null}
    </span>
  )
}

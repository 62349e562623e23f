import { useQuery } from '@tanstack/react-query'
import { Check, CircleAlert } from 'lucide-react'
import { api, ok } from '../api'
import { Shown, Skeleton } from '../ui/states'
import { t } from '../words'
import css from './viewer.module.css'

const PROGRAMS = ['libreoffice', 'tesseract', 'ffmpeg'] as const
const HOLDS = ['network', 'files'] as const

/** For administrators: which programs the server has for previews, what waits, and what holds converters back. */
export function Tools() {
  const tools = useQuery({
    queryKey: ['convert.tools'],
    queryFn: () => ok(api.GET('/api/convert/tools')),
  })
  return (
    <Shown query={tools} skeleton={<Skeleton rows={3} shape="text" />}>
      {(found) => (
        <ul className={css.tooling}>
          {PROGRAMS.map((name) => (
            <li key={name}>
              {found[name] ? <Check size={18} aria-hidden /> : <CircleAlert size={18} aria-hidden />}
              <span>
                {t(`convert.tool.${name}`)}
                <span className="m-soft">
                  {' '}
                  {found[name] ? t('convert.tool.there', { version: found[name] }) : t('convert.tool.away')}
                </span>
              </span>
            </li>
          ))}
          {HOLDS.map((name) => (
            <li key={name}>
              {found[name] ? <Check size={18} aria-hidden /> : <CircleAlert size={18} aria-hidden />}
              <span>{found[name] ? t(`convert.holds.${name}`) : t(`convert.loose.${name}`)}</span>
            </li>
          ))}
          <li className="m-num">{t('convert.queue', { waiting: found.waiting, failed: found.failed })}</li>
        </ul>
      )}
    </Shown>
  )
}

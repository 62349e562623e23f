import { useQuery } from '@tanstack/react-query'
import { File as FileIcon, Folder, Lock } from 'lucide-react'
import { bytes } from '../api'
import { sizeText } from '../files/data'
import { Shown } from '../ui/states'
import { t } from '../words'
import { Bar } from './Bar'
import { sourceOf } from './data'
import type { ViewProps } from './Viewer'
import css from './viewer.module.css'

interface Entry {
  name: string
  size: number
  at: string
  folder: boolean
  encrypted: boolean
}

interface Listing {
  entries: Entry[]
  total: number
  size: number
}

/** What lies in an archive, as its own directory says. */
export default function ArchiveView(props: ViewProps) {
  const { look } = props
  const address = sourceOf(look)
  const listing = useQuery({
    queryKey: ['files.listing', address],
    queryFn: async ({ signal }) => JSON.parse(await (await bytes(address, signal)).text()) as Listing,
    staleTime: Infinity,
  })
  return (
    <div className={css.body}>
      <Bar {...props} onPrint={() => window.print()} />
      <div
        className={`${css.stage} ${css.reading}`}
        tabIndex={0}
        role="region"
        aria-label={t('convert.contents', { name: look.name })}
        data-scroll
      >
        <Shown query={listing}>
          {({ entries, total, size }) => (
            <>
              <p className="m-soft">{t('convert.archive', { n: total, size: sizeText(size) })}</p>
              <table className={css.entries}>
                <thead>
                  <tr>
                    <th scope="col">{t('convert.entry')}</th>
                    <th scope="col">{t('convert.entry-size')}</th>
                    <th scope="col" className={css.wide}>
                      {t('convert.entry-at')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry, index) => (
                    <tr key={index}>
                      <td>
                        <span className="m-row">
                          {entry.folder ? (
                            <Folder size={18} aria-hidden />
                          ) : (
                            <FileIcon size={18} aria-hidden />
                          )}
                          <span className={css.entry}>{entry.name}</span>
                          {entry.encrypted ? <Lock size={16} aria-label={t('convert.locked')} /> : null}
                        </span>
                      </td>
                      <td className="m-num">{entry.folder ? '' : sizeText(entry.size)}</td>
                      <td className={`${css.wide} m-num`}>{entry.at.replace('T', ' ').slice(0, 16)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {entries.length < total ? (
                <p className="m-soft">{t('convert.archive-cut', { n: entries.length })}</p>
              ) : null}
            </>
          )}
        </Shown>
      </div>
    </div>
  )
}

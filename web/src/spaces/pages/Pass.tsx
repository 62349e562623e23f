import { useQuery } from '@tanstack/react-query'
import { useTitle } from '../../ground/title'
import { Qr } from '../../ground/ui/Qr'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { passOf } from '../data/attending'
import { Facts } from '../parts/Facts'
import { Dead, Outside } from '../parts/Outside'
import { spanWords } from '../rules/saying'
import { toWall } from '../rules/time'
import css from './Door.module.css'

/** The pass of a guest: shown at the reception, it works once. */
export default function Pass({ token }: { token: string }) {
  const query = useQuery(passOf(token))
  useTitle(t('spaces.guest.pass'))
  if (query.isError) {
    return (
      <Outside>
        <Dead error={query.error} retry={() => void query.refetch()} />
      </Outside>
    )
  }
  return (
    <Outside>
      <Shown query={query}>
        {(pass) => (
          <>
            <p className="m-soft">{t('spaces.guest.pass')}</p>
            <h1>{pass.name}</h1>
            <Facts
              rows={[
                [t('spaces.guest.when'), spanWords({ start: toWall(pass.dtstart), end: toWall(pass.dtend) })],
                [t('spaces.find.site'), pass.site_name],
                [t('spaces.space'), pass.space_name],
                [t('spaces.guest.host'), pass.host_fn],
              ]}
            />
            <div className={css.door}>
              {pass.used ? (
                <p className={css.what} role="status">
                  {t('spaces.guest.used')}
                </p>
              ) : (
                <>
                  <Qr text={token} label={t('spaces.guest.qr')} />
                  <p className="m-hint">{t('spaces.guest.how')}</p>
                </>
              )}
            </div>
          </>
        )}
      </Shown>
    </Outside>
  )
}

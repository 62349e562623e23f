import { useState } from 'react'
import { useTitle } from '../title'
import { t } from '../words'
import { Button } from '../ui/Button'
import { Qr } from '../ui/Qr'
import { installed, offered } from './installing'
import { Frame } from './Frame'

/** How to put Madang on a phone or computer; open to everybody. */
export default function Install() {
  const [offer, setOffer] = useState(offered())
  useTitle(t('ground.install.title'))
  const ways = [
    [t('ground.install.android'), t('ground.install.android.how')],
    [t('ground.install.ios'), t('ground.install.ios.how')],
    [t('ground.install.pc'), t('ground.install.pc.how')],
  ] as const
  return (
    <Frame>
      <section className="m-entry-card">
        <h1>{t('ground.install.title')}</h1>
        <p className="m-soft">{t(installed() ? 'ground.install.done' : 'ground.install.lead')}</p>
        {isSecureContext ? null : (
          <p className="m-alert" role="note">
            {t('ground.install.insecure')}
          </p>
        )}
        {offer ? (
          <Button kind="primary" wide onClick={() => void offer.prompt().finally(() => setOffer(null))}>
            {t('ground.install.now')}
          </Button>
        ) : null}
        <figure className="m-entry-code">
          <Qr text={`${location.origin}/install`} label={t('ground.install.qr')} />
          <figcaption>
            <span className="m-label">{t('ground.install.qr')}</span>
            <span className="m-soft">{t('ground.install.qr.how')}</span>
          </figcaption>
        </figure>
        <dl className="m-stack">
          {ways.map(([where, how]) => (
            <div key={where}>
              <dt className="m-label">{where}</dt>
              <dd className="m-soft">{how}</dd>
            </div>
          ))}
        </dl>
        <p className="m-entry-help">
          <a href="/">{t('ground.install.start')}</a>
        </p>
      </section>
    </Frame>
  )
}

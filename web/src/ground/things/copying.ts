/** Addresses that open a thing whatever its kind. */
import { done, wrong } from '../ui/toasts'
import { t } from '../words'

/** Puts a text on the clipboard and says so. */
export const copyText = (text: string, said: string): void =>
  void navigator.clipboard.writeText(text).then(
    () => done(said),
    () => wrong(t('things.not-copied')),
  )

/** Puts the lasting address of a thing on the clipboard. */
export const copyAddress = (id: string): void =>
  copyText(`${location.origin}/i/${id}`, t('things.address-copied'))
